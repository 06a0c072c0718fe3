using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Proofreading;

/// <summary>
/// Reads a letter from its beginning to its end, and notes before each value what the letter says there.
/// </summary>
/// <remarks>
/// The context of each statement is the wording before it, and the result the wording after it. Where ways differ, what
/// is before is not known: a label stands right before its value.
/// </remarks>
internal sealed class WordingReader : BoundStatementVisitor<string, string>
{
    /// <summary>Stands for a value, and for what is not known.</summary>
    public const char Value = '\uFFFC';

    private const int MostKept = 200;

    private readonly List<PrintedInWording> _found = [];
    private GivenValues _given = GivenValues.None;
    private FlowPlace _place;

    private WordingReader(BoundTemplate template) => _place = new(template.Path, null);

    /// <summary>The values that a template prints, with all that it includes.</summary>
    public static IReadOnlyList<PrintedInWording> Read(BoundTemplate template)
    {
        var reader = new WordingReader(template);
        reader.Visit(template.Body, "");
        return reader._found;
    }

    public override string VisitBlock(BoundBlock block, string before) =>
        block.Statements.Aggregate(before, (current, statement) => Visit(statement, current));

    public override string VisitText(BoundText text, string before) => Keep(before + text.Text);

    public override string VisitOutput(BoundOutput output, string before)
    {
        if (_given.Resolve(output.Value) is BoundLiteral { Value: string text })
        {
            return Keep(before + text);
        }

        if (output.Value.Type is not MarkdownTemplateType)
        {
            Note(output.Value, before);
        }

        return Keep(before + Value);
    }

    public override string VisitAssignment(BoundAssignment assignment, string before) => before;

    public override string VisitInclude(BoundInclude include, string before)
    {
        if (include.Template is not { } template)
        {
            return before + Value;
        }

        // One value of the letter among the arguments is what the include is about.
        var values = include.Arguments.Where(static argument => argument.Value is not BoundLiteral).Take(2).ToList();
        if (values.Count == 1)
        {
            Note(values[0].Value, before);

            // A label before the include is that of the argument, and not of what the include prints of it.
            before = PrecedingLabel.Before(before) is null ? before : Keep(before + Value);
        }

        var (given, place) = (_given, _place);
        (_given, _place) = (
            given.Enter(include.Arguments, "$."),
            new(template.Path, FlowBuilder.SiteOf(include, place))
        );
        var after = Visit(template.Body, before);
        (_given, _place) = (given, place);
        return after;
    }

    public override string VisitFunctionCall(BoundFunctionCall call, string before)
    {
        var given = _given;
        _given = given.Enter(call.Arguments, "");
        var after = Visit(call.Body, before);
        _given = given;
        return after;
    }

    public override string VisitIf(BoundIf condition, string before) =>
        Join(Visit(condition.Then, before), condition.Else is { } otherwise ? Visit(otherwise, before) : before);

    public override string VisitCase(BoundCase choice, string before)
    {
        var ways = choice.Branches.Select(branch => Visit(branch.Body, before)).ToList();
        ways.Add(choice.Else is { } otherwise ? Visit(otherwise, before) : ways.FirstOrDefault() ?? before);
        return ways.Aggregate(Join);
    }

    public override string VisitFor(BoundFor loop, string before)
    {
        var after = Visit(loop.Body, before);
        return Join(after, loop.Else is { } otherwise ? Visit(otherwise, before) : before);
    }

    public override string VisitWhile(BoundWhile loop, string before) => Join(Visit(loop.Body, before), before);

    public override string VisitCapture(BoundCapture capture, string before)
    {
        Visit(capture.Body, "");
        return before;
    }

    public override string VisitJump(BoundJump jump, string before) => before;

    private void Note(BoundExpression value, string before) => _found.Add(new(_place, value, before, _given));

    private static string Join(string a, string b) => a == b ? a : Value.ToString();

    // A paragraph, a definition list among them, begins anew after a blank line.
    private static string Keep(string text)
    {
        var paragraph = text.LastIndexOf("\n\n", StringComparison.Ordinal);
        var start = Math.Max(paragraph < 0 ? 0 : paragraph + 2, text.Length - MostKept);
        return start == 0 ? text : text.Substring(start);
    }
}
