using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Diagnostics;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>Holds ranges to ends of which it is known that they lie in the order in which they are written.</summary>
/// <remarks>
/// Where the end is below the start, Scriban counts down: <c>1..count</c> is 1, 0 where the count is 0.
/// </remarks>
internal static class RangeCheck
{
    /// <summary>
    /// Whether both ends are written out, or the range goes up to a number that is never below its start; reports why
    /// not.
    /// </summary>
    public static bool CountsUp(DiagnosticReport report, ScriptBinaryExpression range, BoundExpression start, BoundExpression end)
    {
        var isKnown = IsWritten(start) && (IsWritten(end) || IsAtLeast(end, start));
        if (!isKnown)
        {
            report.Add(
                BindingRules.Literal,
                range,
                "where its end is below its start, a range counts down: 1..0 is 1, 0; write both ends out, " +
                "count what a list has: 0..<list.size, " +
                $"or test the end first: {{{{ if {ValuePath.Of(end.Syntax) ?? "count"} > 0 }}}}");
        }

        return isKnown;
    }

    private static bool IsWritten(BoundExpression end) => end is BoundLiteral or BoundUnary { Operand: BoundLiteral };

    private static bool IsAtLeast(BoundExpression end, BoundExpression start) =>
        end.Type is NumberTemplateType { Least: var least } &&
        start is BoundLiteral { Value: int first } &&
        least != LeastNumber.Any && first <= (least == LeastNumber.AboveZero ? 1 : 0);
}
