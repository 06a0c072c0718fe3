using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;

namespace ImrDocs.Templating.Binding;

/// <summary>Finds loops that nothing ends: each round asks the same again.</summary>
internal sealed class LoopEnd : BoundStatementVisitor<bool, bool>
{
    private readonly HashSet<string> _names;

    private LoopEnd(HashSet<string> names) => _names = names;

    /// <summary>Reports a <c>while</c> whose body neither leaves it nor sets what its condition asks.</summary>
    public static void Check(DiagnosticReport report, BoundWhile loop)
    {
        if (loop.Condition is not BoundError && !new LoopEnd(NamesIn(loop.Condition)).CanEnd(loop.Body, isInner: false))
        {
            report.Add(
                BindingRules.Loop,
                loop.Condition.Syntax,
                "no round changes what is asked here, so the loop never ends; set a variable of the condition "
                    + "in it, or leave it with 'break'"
            );
        }
    }

    private static HashSet<string> NamesIn(BoundExpression condition)
    {
        var walker = new VariableWalker();
        walker.Visit(condition);
        return walker.Names;
    }

    private bool CanEnd(BoundStatement? statement, bool isInner) => statement is not null && Visit(statement, isInner);

    public override bool VisitBlock(BoundBlock block, bool isInner) =>
        block.Statements.Any(inner => CanEnd(inner, isInner));

    public override bool VisitText(BoundText text, bool isInner) => false;

    public override bool VisitOutput(BoundOutput output, bool isInner) => false;

    public override bool VisitAssignment(BoundAssignment assignment, bool isInner) => _names.Contains(assignment.Name);

    // What an include sets is not followed: it may be one of the names.
    public override bool VisitInclude(BoundInclude include, bool isInner) => true;

    // A function neither sets the variables of its caller nor leaves the caller's loop.
    public override bool VisitFunctionCall(BoundFunctionCall call, bool isInner) => false;

    public override bool VisitIf(BoundIf condition, bool isInner) =>
        CanEnd(condition.Then, isInner) || CanEnd(condition.Else, isInner);

    public override bool VisitCase(BoundCase choice, bool isInner) =>
        choice.Branches.Any(branch => CanEnd(branch.Body, isInner)) || CanEnd(choice.Else, isInner);

    public override bool VisitFor(BoundFor loop, bool isInner) =>
        CanEnd(loop.Body, isInner: true) || CanEnd(loop.Else, isInner);

    public override bool VisitWhile(BoundWhile loop, bool isInner) => CanEnd(loop.Body, isInner: true);

    public override bool VisitCapture(BoundCapture capture, bool isInner) =>
        _names.Contains(capture.Name) || CanEnd(capture.Body, isInner);

    public override bool VisitJump(BoundJump jump, bool isInner) =>
        jump.Kind switch
        {
            JumpKind.Return => true,
            JumpKind.Break => !isInner,
            _ => false,
        };

    private sealed class VariableWalker : BoundTreeWalker
    {
        public HashSet<string> Names { get; } = [];

        public override void Visit(BoundExpression expression)
        {
            if (expression is BoundVariable variable)
            {
                Names.Add(variable.Name);
            }

            base.Visit(expression);
        }
    }
}
