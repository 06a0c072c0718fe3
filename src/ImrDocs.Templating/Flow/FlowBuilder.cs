using System.Runtime.CompilerServices;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using Scriban.Syntax;

namespace ImrDocs.Templating.Flow;

/// <summary>Puts every include of a bound template in its place.</summary>
/// <param name="maxSteps">
/// How many steps to follow: templates that include others several times each multiply without end.
/// </param>
internal sealed class FlowBuilder(int maxSteps) : BoundStatementVisitor<FlowSite, FlowNode>
{
    // Templates that include each other without end need not write anything.
    private const int MaxStatements = 100_000;

    private readonly List<FlowStep> _steps = [];
    private int _statements;

    /// <summary>Whether there were more steps than can be followed; what was built is then not the whole.</summary>
    public bool IsCut { get; private set; }

    public IReadOnlyList<FlowStep> Steps => _steps;

    /// <summary>The steps by the calls that lead to them, their statement, and whether they stand at its end.</summary>
    public Dictionary<(CallPath Calls, BoundStatement Statement, bool IsEnd), FlowStep> ByPlace { get; } =
        new(ByReference.Instance);

    public FlowNode Build(BoundTemplate template) =>
        Build(template.Body, new(new FlowPlace(template.Path, null), CallPath.Root));

    private FlowNode Build(BoundStatement? statement, FlowSite site)
    {
        IsCut |= ++_statements > MaxStatements;
        return statement is null || IsCut ? FlowSequence.Empty : Visit(statement, site);
    }

    public override FlowNode VisitBlock(BoundBlock block, FlowSite site) =>
        new FlowSequence([.. block.Statements.Select(inner => Build(inner, site))]);

    public override FlowNode VisitText(BoundText text, FlowSite site) =>
        text.Text.Length == 0 ? FlowSequence.Empty : Step(text, site);

    public override FlowNode VisitOutput(BoundOutput output, FlowSite site) =>
        output.Value is BoundVariable { Type: MarkdownTemplateType, Name: var name }
            ? new FlowCaptured(name, new FlowStep(-1, site.Place, output))
            : Step(output, site);

    public override FlowNode VisitAssignment(BoundAssignment assignment, FlowSite site) => FlowSequence.Empty;

    public override FlowNode VisitInclude(BoundInclude include, FlowSite site) =>
        new FlowCall(
            include,
            site.Place,
            include.Template is { } template
                ? Build(
                    template.Body,
                    new(new FlowPlace(template.Path, SiteOf(include, site.Place)), site.Calls.Enter(include))
                )
                : FlowSequence.Empty
        );

    public override FlowNode VisitFunctionCall(BoundFunctionCall call, FlowSite site) =>
        new FlowCall(call, site.Place, Build(call.Body, site with { Calls = site.Calls.Enter(call) }));

    public override FlowNode VisitIf(BoundIf condition, FlowSite site) =>
        new FlowChoice(
            condition,
            [Build(condition.Then, site), Build(condition.Else, site)],
            RoundQuestions.Of(condition.Condition)
        );

    public override FlowNode VisitCase(BoundCase choice, FlowSite site) =>
        new FlowChoice(choice, [.. Ways(choice, site)], RoundQuestion.None);

    public override FlowNode VisitFor(BoundFor loop, FlowSite site)
    {
        var start = Step(loop, site);
        var isWhole = loop.Modifiers == LoopModifiers.None;
        var body = Build(loop.Body, site);
        var end = Step(loop, site, isEnd: true);
        // A list that is not known has an error of its own; that it may be empty would be a guess. An 'else' says
        // what is printed then, and is read.
        var runsAlways = loop.RunsAlways || loop is { List.Type: UnknownTemplateType, Else: null };
        return new FlowLoop(body, Build(loop.Else, site), runsAlways, isFor: true, isWhole) { Edges = (start, end) };
    }

    public override FlowNode VisitWhile(BoundWhile loop, FlowSite site) =>
        new FlowLoop(Build(loop.Body, site), FlowSequence.Empty, runsAlways: false, isFor: false, isWhole: false);

    public override FlowNode VisitCapture(BoundCapture capture, FlowSite site) =>
        new FlowCapture(capture.Name, Build(capture.Body, site));

    public override FlowNode VisitJump(BoundJump jump, FlowSite site) =>
        new FlowJump(
            jump.Kind switch
            {
                JumpKind.Return => FlowExit.Return,
                JumpKind.Break => FlowExit.Break,
                _ => FlowExit.Continue,
            }
        );

    /// <summary>Where an include stands.</summary>
    /// <param name="include">The include.</param>
    /// <param name="place">The template that includes.</param>
    public static IncludeSite SiteOf(BoundInclude include, FlowPlace place)
    {
        var start = ((ScriptExpressionStatement)include.Syntax).Expression!.Span.Start;
        return new(place.Path, start.Line + 1, start.Column + 1);
    }

    private IEnumerable<FlowNode> Ways(BoundCase choice, FlowSite site)
    {
        foreach (var branch in choice.Branches)
        {
            yield return Build(branch.Body, site);
        }

        if (!choice.IsComplete)
        {
            yield return Build(choice.Else, site);
        }
    }

    private FlowNode Step(BoundStatement statement, FlowSite site, bool isEnd = false)
    {
        if (_steps.Count == maxSteps)
        {
            IsCut = true;
            return FlowSequence.Empty;
        }

        var step = new FlowStep(_steps.Count, site.Place, statement);
        _steps.Add(step);
        ByPlace[(site.Calls, statement, isEnd)] = step;
        return step;
    }

    // Statements that say the same are not the same statement.
    private sealed class ByReference : IEqualityComparer<(CallPath Calls, BoundStatement Statement, bool IsEnd)>
    {
        public static ByReference Instance { get; } = new();

        public bool Equals(
            (CallPath Calls, BoundStatement Statement, bool IsEnd) x,
            (CallPath Calls, BoundStatement Statement, bool IsEnd) y
        ) => ReferenceEquals(x.Statement, y.Statement) && x.IsEnd == y.IsEnd && x.Calls.Equals(y.Calls);

        public int GetHashCode((CallPath Calls, BoundStatement Statement, bool IsEnd) place) =>
            unchecked((place.Calls.GetHashCode() * 31) + RuntimeHelpers.GetHashCode(place.Statement));
    }
}
