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
internal sealed class FlowBuilder(int maxSteps)
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
        Build(template.Body, new FlowPlace(template.Path, null), CallPath.Root);

    private FlowNode Build(BoundStatement? statement, FlowPlace place, CallPath calls)
    {
        IsCut |= ++_statements > MaxStatements;
        return BuildOne(statement, place, calls);
    }

    private FlowNode BuildOne(BoundStatement? statement, FlowPlace place, CallPath calls) =>
        statement switch
        {
            null or BoundAssignment => FlowSequence.Empty,
            _ when IsCut => FlowSequence.Empty,
            BoundText { Text.Length: 0 } => FlowSequence.Empty,
            BoundText text => Step(text, place, calls),
            BoundOutput { Value: BoundVariable { Type: MarkdownTemplateType, Name: var name } } output =>
                new FlowCaptured(name, new FlowStep(-1, place, output)),
            BoundOutput output => Step(output, place, calls),
            BoundBlock block => new FlowSequence([.. block.Statements.Select(inner => Build(inner, place, calls))]),
            BoundInclude { Template: null } missing => new FlowCall(missing, place, FlowSequence.Empty),
            BoundInclude { Template: { } template } include => new FlowCall(
                include,
                place,
                Build(template.Body, new FlowPlace(template.Path, SiteOf(include, place)), calls.Enter(include))
            ),
            BoundFunctionCall call => new FlowCall(call, place, Build(call.Body, place, calls.Enter(call))),
            BoundIf condition => new FlowChoice(
                [Build(condition.Then, place, calls), Build(condition.Else, place, calls)],
                RoundQuestions.Of(condition.Condition)
            ),
            BoundCase choice => new FlowChoice([.. Ways(choice, place, calls)], RoundQuestion.None),
            BoundFor loop => Loop(loop, place, calls),
            BoundWhile loop => new FlowLoop(
                Build(loop.Body, place, calls),
                FlowSequence.Empty,
                runsAlways: false,
                isFor: false,
                isWhole: false
            ),
            BoundCapture capture => new FlowCapture(capture.Name, Build(capture.Body, place, calls)),
            BoundJump { Kind: JumpKind.Return } => new FlowJump(FlowExit.Return),
            BoundJump { Kind: JumpKind.Break } => new FlowJump(FlowExit.Break),
            BoundJump => new FlowJump(FlowExit.Continue),
            _ => throw new NotSupportedException($"The statement {statement.GetType().Name} has no flow."),
        };

    private static IncludeSite SiteOf(BoundInclude include, FlowPlace place)
    {
        var start = ((ScriptExpressionStatement)include.Syntax).Expression!.Span.Start;
        return new(place.Path, start.Line + 1, start.Column + 1);
    }

    private FlowLoop Loop(BoundFor loop, FlowPlace place, CallPath calls)
    {
        var start = Step(loop, place, calls);
        var isWhole = loop.Modifiers == LoopModifiers.None;
        var body = Build(loop.Body, place, calls);
        var end = Step(loop, place, calls, isEnd: true);
        return new(body, Build(loop.Else, place, calls), loop.RunsAlways, isFor: true, isWhole)
        {
            Edges = (start, end),
        };
    }

    private IEnumerable<FlowNode> Ways(BoundCase choice, FlowPlace place, CallPath calls)
    {
        foreach (var branch in choice.Branches)
        {
            yield return Build(branch.Body, place, calls);
        }

        if (!choice.IsComplete)
        {
            yield return Build(choice.Else, place, calls);
        }
    }

    private FlowNode Step(BoundStatement statement, FlowPlace place, CallPath calls, bool isEnd = false)
    {
        if (_steps.Count == maxSteps)
        {
            IsCut = true;
            return FlowSequence.Empty;
        }

        var step = new FlowStep(_steps.Count, place, statement);
        _steps.Add(step);
        ByPlace[(calls, statement, isEnd)] = step;
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
