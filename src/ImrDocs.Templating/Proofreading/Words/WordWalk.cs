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

    private readonly IWordCheck[] _checks;
    private readonly WordText _text = new();
    private readonly WordWriter _writer;
    private readonly ConditionReader _conditions;
    private readonly PrintedForms _forms;
    private readonly bool _isMarkdown;
    private CallArguments _given = CallArguments.None;

    private WordWalk(BoundTemplate template, IWordCheck[] checks)
        : base(MaxWork)
    {
        var variables = LetterVariables.Of(template);
        _checks = checks;
        _writer = new(_text, checks);
        _conditions = new(variables);
        _forms = new(variables, _conditions);
        _isMarkdown = TemplateNames.KindOf(template.Path) == TemplateKind.Markdown;
    }

    /// <summary>Reads a template that a letter begins with, and all that it includes.</summary>
    /// <param name="template">The template.</param>
    /// <param name="flow">The ways through it.</param>
    /// <param name="checks">What looks for mistakes.</param>
    public static void Run(BoundTemplate template, LetterFlow flow, IWordCheck[] checks)
    {
        var walk = new WordWalk(template, checks);
        var ends = walk.Run(flow.Root, new([WordWay.Start]));
        foreach (var end in walk.IsCut ? [] : ends.All)
        {
            walk._text.Resume(end);
            walk._writer.EndBlock(by: null);
        }

        foreach (var check in checks)
        {
            check.OnEnd();
        }
    }

    protected override WordWays None() => new();

    protected override WordWays Write(FlowStep step, WordWays before)
    {
        if (step.Statement is BoundOutput output)
        {
            var forms = _forms.Of(output.Value, _given);
            return new(before.All.SelectMany(way => WriteValue(step, forms, way)));
        }

        var text = new StepText(step, _isMarkdown, _text, _writer);
        return new(before.All.Select(way => Write(text, way)));
    }

    protected override WordWays WriteMissing(FlowCall include, WordWays before)
    {
        var step = new FlowStep(-1, include.Place, include.Call);
        return new(before.All.Select(way => WriteForm(step, PrintedForm.Of(PrintedMark.Unknown), way)));
    }

    protected override void OnCall(FlowCall call) => _given = _given.Enter(call.Call);

    protected override void OnReturn(FlowCall call) => _given = _given.Outer!;

    protected override WordWays Choose(FlowChoice choice, int way, WordWays before) =>
        _conditions.Of(choice, way, _given).Aggregate(before, static (ways, assumption) => ways.Assume(assumption));

    protected override WordWays Skip(FlowLoop loop, WordWays before) =>
        ListOf(loop) is { } list
            ? before.Assume(new(_conditions.HasElements(list.List, _given), Holds: false))
            : before;

    protected override WordWays BeginRound(FlowLoop loop, bool isFirst, WordWays before)
    {
        if (ListOf(loop) is not { } list)
        {
            return new(before.All.Select(way => way with { IsNextRound = !isFirst }));
        }

        var ways = before.Assume(new(_conditions.HasElements(list.List, _given), Holds: true)).All;
        foreach (var way in isFirst ? ways : [])
        {
            _text.Resume(way);
            foreach (var check in _checks)
            {
                check.OnLoopStart(_text, (FlowStep)loop.Edges!.Value.Start);
            }
        }

        return new(
            ways.Select(way => way with { IsNextRound = !isFirst, Assumptions = way.Assumptions.Forget(list.Variable) })
        );
    }

    private static BoundFor? ListOf(FlowLoop loop) =>
        loop.Edges is { Start: FlowStep { Statement: BoundFor list } } ? list : null;

    private IEnumerable<WordWay> WriteValue(FlowStep step, IReadOnlyList<PrintedForm> forms, WordWay way)
    {
        foreach (var form in forms)
        {
            WordWays ways = new([way]);
            foreach (var condition in form.Conditions)
            {
                ways = ways.Assume(condition);
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
        _text.Resume(way);
        _writer.WriteValue(form.Text, step);
        return _text.ToWay();
    }

    private WordWay Write(StepText text, WordWay way)
    {
        var (after, read) = text.Write(way);
        Work(way.Tail.Length + read);
        return after;
    }
}
