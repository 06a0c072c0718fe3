using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Proofreading.Conditions;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>Takes every way through a letter at once, and shows its words to checks as a reader meets them.</summary>
internal sealed class WordWalk : FlowFollower<WordWays>
{
    // What is beyond is not proofread; nothing in a letter depends on it.
    private const int MaxWork = 4_000_000;

    private readonly IReadOnlyList<IWordCheck> _checks;
    private readonly ConditionReader _conditions;
    private readonly PrintedForms _forms;
    private readonly bool _isMarkdown;
    private CallArguments _given = CallArguments.None;

    private WordWalk(BoundTemplate template, IReadOnlyList<IWordCheck> checks)
        : base(MaxWork)
    {
        var variables = LetterVariables.Of(template);
        _checks = checks;
        _conditions = new(variables);
        _forms = new(variables, _conditions);
        _isMarkdown = TemplateNames.KindOf(template.Path) == TemplateKind.Markdown;
    }

    /// <summary>Reads a template that a letter begins with, and all that it includes.</summary>
    /// <param name="template">The template.</param>
    /// <param name="flow">The ways through it.</param>
    /// <param name="checks">What looks for mistakes.</param>
    public static void Run(BoundTemplate template, LetterFlow flow, IReadOnlyList<IWordCheck> checks)
    {
        var walk = new WordWalk(template, checks);
        var ends = walk.Run(flow.Root, new([WordWay.Start]));
        foreach (var end in walk.IsCut ? [] : ends.All)
        {
            new WordWriter(new(end), checks).EndBlock(by: null);
        }

        foreach (var check in checks)
        {
            check.OnEnd();
        }
    }

    protected override WordWays None() => new([]);

    protected override WordWays Write(FlowStep step, WordWays before)
    {
        return step.Statement is BoundOutput output
            ? new(before.All.SelectMany(way => WriteValue(step, output.Value, way)))
            : new(before.All.Select(way => WriteText(step, way)));
    }

    protected override WordWays WriteMissing(FlowCall include, WordWays before)
    {
        var step = new FlowStep(-1, include.Place, include.Call);
        return new(before.All.Select(way => WriteForm(step, PrintedForm.Of(PrintedMark.Unknown), way)));
    }

    protected override void OnCall(FlowCall call) => _given = _given.Enter(call.Call);

    protected override void OnReturn(FlowCall call) => _given = _given.Outer!;

    protected override WordWays Choose(FlowChoice choice, int way, WordWays before) =>
        _conditions
            .Of(choice, way, _given)
            .Aggregate(before, static (ways, asked) => Assume(asked.Condition, asked.Holds, ways));

    protected override WordWays Skip(FlowLoop loop, WordWays before) =>
        ListOf(loop) is { } list ? Assume(_conditions.HasElements(list.List, _given), holds: false, before) : before;

    protected override WordWays BeginRound(FlowLoop loop, bool isFirst, WordWays before)
    {
        if (ListOf(loop) is not { } list)
        {
            return new(before.All.Select(way => way with { IsNextRound = !isFirst }));
        }

        var ways = Assume(_conditions.HasElements(list.List, _given), holds: true, before).All;
        foreach (var text in isFirst ? ways.Select(static way => new WordText(way)) : [])
        {
            foreach (var check in _checks)
            {
                check.OnLoopStart(text, (FlowStep)loop.Edges!.Value.Start);
            }
        }

        return new(
            ways.Select(way => way with { IsNextRound = !isFirst, Assumptions = way.Assumptions.Forget(list.Variable) })
        );
    }

    private static BoundFor? ListOf(FlowLoop loop) =>
        loop.Edges is { Start: FlowStep { Statement: BoundFor list } } ? list : null;

    private static WordWays Assume(Condition condition, bool holds, WordWays before) =>
        new(
            before
                .All.Select(way =>
                    way.Assumptions.Assume(condition, holds) is { } assumptions
                        ? way with
                        {
                            Assumptions = assumptions,
                            IsUnsure = way.IsUnsure || condition.IsOpen,
                        }
                        : null
                )
                .OfType<WordWay>()
        );

    private IEnumerable<WordWay> WriteValue(FlowStep step, BoundExpression value, WordWay way)
    {
        foreach (var form in _forms.Of(value, _given))
        {
            WordWays ways = new([way]);
            foreach (var (condition, holds) in form.Conditions)
            {
                ways = Assume(condition, holds, ways);
            }

            foreach (var possible in ways.All)
            {
                yield return WriteForm(step, form, possible);
            }
        }
    }

    private WordWay WriteForm(FlowStep step, PrintedForm form, WordWay way)
    {
        Work(form.Text.Length);
        var text = new WordText(way);
        new WordWriter(text, _checks).WriteValue(form.Text, step);
        return text.ToWay();
    }

    private WordWay WriteText(FlowStep step, WordWay way)
    {
        Work(way.Tail.Length + step.Text!.Length);
        var text = new WordText(way);
        var writer = new WordWriter(text, _checks);
        if (_isMarkdown)
        {
            writer.WriteMarkdown(step.Text, step);
        }
        else
        {
            writer.WriteValue(step.Text, step);
        }

        return text.ToWay();
    }
}
