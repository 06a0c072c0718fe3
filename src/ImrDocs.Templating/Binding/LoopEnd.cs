using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;

namespace ImrDocs.Templating.Binding;

/// <summary>Finds loops that nothing ends: each round asks the same again.</summary>
internal static class LoopEnd
{
    /// <summary>Reports a <c>while</c> whose body neither leaves it nor sets what its condition asks.</summary>
    public static void Check(DiagnosticReport report, BoundWhile loop)
    {
        if (loop.Condition is not BoundError && !CanEnd(loop.Body, [.. Names(loop.Condition)]))
        {
            report.Add(
                BindingRules.Loop,
                loop.Condition.Syntax,
                "no round changes what is asked here, so the loop never ends; set a variable of the condition "
                    + "in it, or leave it with 'break'"
            );
        }
    }

    private static IEnumerable<string> Names(BoundExpression? expression) =>
        expression switch
        {
            BoundVariable variable => [variable.Name],
            BoundMember member => Names(member.Target),
            BoundField field => Names(field.Target),
            BoundUnary unary => Names(unary.Operand),
            BoundBinary binary => [.. Names(binary.Left), .. Names(binary.Right)],
            BoundConditional conditional =>
            [
                .. Names(conditional.Condition),
                .. Names(conditional.Then),
                .. Names(conditional.Else),
            ],
            BoundCall call => call.Arguments.SelectMany(Names),
            BoundInterpolation interpolation => interpolation.Parts.SelectMany(Names),
            BoundList list => list.Elements.SelectMany(Names),
            BoundRange range => [.. Names(range.Start), .. Names(range.End)],
            BoundElement element => [.. Names(element.Target), .. Names(element.Index)],
            _ => [],
        };

    // What an include sets is not followed: it may be one of the names.
    private static bool CanEnd(BoundStatement? statement, HashSet<string> names, bool isInner = false) =>
        statement switch
        {
            BoundAssignment assignment => names.Contains(assignment.Name),
            BoundCapture capture => names.Contains(capture.Name) || CanEnd(capture.Body, names, isInner),
            BoundJump { Kind: JumpKind.Return } => true,
            BoundJump { Kind: JumpKind.Break } => !isInner,
            BoundBlock block => block.Statements.Any(inner => CanEnd(inner, names, isInner)),
            BoundIf condition => CanEnd(condition.Then, names, isInner) || CanEnd(condition.Else, names, isInner),
            BoundCase choice => choice.Branches.Any(branch => CanEnd(branch.Body, names, isInner))
                || CanEnd(choice.Else, names, isInner),
            BoundFor loop => CanEnd(loop.Body, names, isInner: true) || CanEnd(loop.Else, names, isInner),
            BoundWhile loop => CanEnd(loop.Body, names, isInner: true),
            BoundInclude => true,
            _ => false,
        };
}
