using System.Runtime.CompilerServices;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using Scriban.Syntax;

namespace ImrDocs.Templating.Flow;

/// <summary>Puts every include of a bound template in its place.</summary>
internal sealed class FlowBuilder
{
    // Templates that include others several times each can multiply without end.
    private const int MaxSteps = 10_000;

    // Such templates need not write anything.
    private const int MaxStatements = 100_000;

    private readonly List<FlowStep> _steps = [];
    private int _statements;

    /// <summary>Whether there were more steps than can be followed; what was built is then not the whole.</summary>
    public bool IsCut { get; private set; }

    public IReadOnlyList<FlowStep> Steps => _steps;

    /// <summary>The steps by the calls that lead to them, their statement, and whether they stand at its end.</summary>
    public Dictionary<(CallPath Calls, BoundStatement Statement, bool IsEnd), FlowStep> ByPlace { get; } = new(ByReference.Instance);

    public FlowNode Build(BoundTemplate template, CallPath calls) => Build(template.Body, template.Path, calls);

    private FlowNode Build(BoundStatement? statement, string path, CallPath calls)
    {
        IsCut |= ++_statements > MaxStatements;
        return BuildOne(statement, path, calls);
    }

    private FlowNode BuildOne(BoundStatement? statement, string path, CallPath calls) => statement switch
    {
        null or BoundAssignment or BoundInclude { Template: null } => FlowSequence.Empty,
        _ when IsCut => FlowSequence.Empty,
        BoundText { Text.Length: 0 } => FlowSequence.Empty,
        BoundText text => Step(text, path, calls),
        BoundOutput { Value: BoundVariable { Type: MarkdownTemplateType, Name: var name } } => new FlowCaptured(name),
        BoundOutput output => Step(output, path, calls),
        BoundBlock block => new FlowSequence([.. block.Statements.Select(inner => Build(inner, path, calls))]),
        BoundInclude { Template: { } template } include => new FlowCall(Build(template, calls.Enter(include))),
        BoundFunctionCall call => new FlowCall(Build(call.Body, path, calls.Enter(call))),
        BoundIf condition => new FlowChoice([Build(condition.Then, path, calls), Build(condition.Else, path, calls)], RoundQuestions.Of(condition.Condition)),
        BoundCase choice => new FlowChoice([.. Ways(choice, path, calls)], RoundQuestion.None),
        BoundFor loop => Loop(loop, path, calls),
        BoundWhile loop => new FlowLoop(Build(loop.Body, path, calls), FlowSequence.Empty, runsAlways: false, isFor: false, isWhole: false),
        BoundCapture capture => new FlowCapture(capture.Name, Build(capture.Body, path, calls)),
        BoundJump { Syntax: ScriptReturnStatement } => new FlowJump(FlowExit.Return),
        BoundJump { Syntax: ScriptBreakStatement } => new FlowJump(FlowExit.Break),
        BoundJump => new FlowJump(FlowExit.Continue),
        _ => throw new NotSupportedException($"The statement {statement.GetType().Name} has no flow."),
    };

    private FlowLoop Loop(BoundFor loop, string path, CallPath calls)
    {
        var start = Step(loop, path, calls);
        var isWhole = loop.Syntax is ScriptForStatement { NamedArguments: null or { Count: 0 } };
        var body = Build(loop.Body, path, calls);
        var end = Step(loop, path, calls, isEnd: true);
        return new(body, Build(loop.Else, path, calls), loop.RunsAlways, isFor: true, isWhole) { Edges = (start, end) };
    }

    private IEnumerable<FlowNode> Ways(BoundCase choice, string path, CallPath calls)
    {
        foreach (var branch in choice.Branches)
        {
            yield return Build(branch.Body, path, calls);
        }

        if (!choice.IsComplete)
        {
            yield return Build(choice.Else, path, calls);
        }
    }

    private FlowNode Step(BoundStatement statement, string path, CallPath calls, bool isEnd = false)
    {
        if (_steps.Count == MaxSteps)
        {
            IsCut = true;
            return FlowSequence.Empty;
        }

        var step = new FlowStep(_steps.Count, path, statement);
        _steps.Add(step);
        ByPlace[(calls, statement, isEnd)] = step;
        return step;
    }

    // Statements that say the same are not the same statement.
    private sealed class ByReference : IEqualityComparer<(CallPath Calls, BoundStatement Statement, bool IsEnd)>
    {
        public static ByReference Instance { get; } = new();

        public bool Equals((CallPath Calls, BoundStatement Statement, bool IsEnd) x, (CallPath Calls, BoundStatement Statement, bool IsEnd) y) =>
            ReferenceEquals(x.Statement, y.Statement) && x.IsEnd == y.IsEnd && x.Calls.Equals(y.Calls);

        public int GetHashCode((CallPath Calls, BoundStatement Statement, bool IsEnd) place) =>
            unchecked((place.Calls.GetHashCode() * 31) + RuntimeHelpers.GetHashCode(place.Statement));
    }
}
