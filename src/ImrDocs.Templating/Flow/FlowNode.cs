using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Templating.Flow;

/// <summary>
/// A part of the ways that a letter's templates can take, with every include in its place. The set is closed.
/// </summary>
internal abstract class FlowNode;

/// <summary>
/// Something that is written: a template's text, or a value. Where a loop begins and ends, a form may have something to
/// write too.
/// </summary>
internal sealed class FlowStep(int id, FlowPlace place, BoundStatement statement) : FlowNode
{
    /// <summary>The number of the step in its flow, from 0.</summary>
    public int Id { get; } = id;

    /// <summary>The template in which it stands, and from where that is included.</summary>
    public FlowPlace Place { get; } = place;

    /// <summary>The template, relative to the template root.</summary>
    public string Path => Place.Path;

    public BoundStatement Statement { get; } = statement;

    /// <summary>Whether it is a value of blocks of its own, and no text.</summary>
    public bool IsBlocks { get; } = statement is BoundOutput { Value.Type: RichTextTemplateType };

    /// <summary>The mark of the value that it is.</summary>
    /// <param name="number">The number of the value.</param>
    public string MarkOf(int number) => ValueMark.Of(number, IsBlocks);

    /// <summary>The text; empty where a loop begins or ends, null for a value.</summary>
    public string? Text { get; } =
        statement switch
        {
            BoundText text => text.Text,
            BoundFor => "",
            _ => null,
        };
}

/// <summary>Parts one after the other.</summary>
internal sealed class FlowSequence(IReadOnlyList<FlowNode> parts) : FlowNode
{
    public static FlowSequence Empty { get; } = new([]);

    public IReadOnlyList<FlowNode> Parts { get; } = parts;
}

/// <summary>One of several ways.</summary>
internal sealed class FlowChoice(BoundStatement statement, IReadOnlyList<FlowNode> ways, RoundQuestion question)
    : FlowNode
{
    /// <summary>The <c>if</c> or the <c>case</c> that chooses.</summary>
    public BoundStatement Statement { get; } = statement;

    public IReadOnlyList<FlowNode> Ways { get; } = ways;

    /// <summary>What the round of the loop around decides: the first way where it holds, else the second.</summary>
    public RoundQuestion Question { get; } = question;
}

/// <summary>A way that is taken several times, or another one when it is not taken at all.</summary>
internal sealed class FlowLoop(FlowNode body, FlowNode otherwise, bool runsAlways, bool isFor, bool isWhole) : FlowNode
{
    /// <summary>
    /// What stands before the first round and after the last; null for <c>while</c>, which does not know its rounds.
    /// </summary>
    public (FlowNode Start, FlowNode End)? Edges { get; init; }

    public FlowNode Body { get; } = body;

    public FlowNode Otherwise { get; } = otherwise;

    public bool RunsAlways { get; } = runsAlways;

    public bool IsFor { get; } = isFor;

    /// <summary>
    /// Whether the rounds are those of the whole list, so that the first and the last of them are known.
    /// </summary>
    public bool IsWhole { get; } = isWhole;

    /// <summary>Whether a choice in a round depends on which round it is.</summary>
    public bool AsksForRounds { get; } = Asks(body);

    private static bool Asks(FlowNode node) =>
        node switch
        {
            FlowSequence sequence => sequence.Parts.Any(Asks),
            FlowChoice choice => choice.Question != RoundQuestion.None || choice.Ways.Any(Asks),
            FlowLoop loop => Asks(loop.Otherwise),
            FlowCapture capture => Asks(capture.Body),
            _ => false,
        };
}

/// <summary>
/// An include or a call of a function: <c>ret</c> leads after it, and it knows no captures of others.
/// </summary>
internal sealed class FlowCall(BoundStatement call, FlowPlace place, FlowNode body) : FlowNode
{
    /// <summary>The include, or the call of a function.</summary>
    public BoundStatement Call { get; } = call;

    /// <summary>The template that calls.</summary>
    public FlowPlace Place { get; } = place;

    public FlowNode Body { get; } = body;
}

/// <summary>A way out.</summary>
internal sealed class FlowJump(FlowExit exit) : FlowNode
{
    public FlowExit Exit { get; } = exit;
}

/// <summary>A way whose text is kept.</summary>
internal sealed class FlowCapture(string name, FlowNode body) : FlowNode
{
    public string Name { get; } = name;

    public FlowNode Body { get; } = body;
}

/// <summary>The place where text that was kept is written.</summary>
internal sealed class FlowCaptured(string name, FlowStep output) : FlowNode
{
    public string Name { get; } = name;

    /// <summary>The statement that prints it, which is no step of its own.</summary>
    public FlowStep Output { get; } = output;
}
