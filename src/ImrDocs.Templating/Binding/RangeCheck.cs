using System.Globalization;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
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
    public static bool CountsUp(
        DiagnosticReport report,
        ScriptBinaryExpression range,
        BoundExpression start,
        BoundExpression end
    )
    {
        var first = Written(start);
        var isKnown = first is not null && (Written(end) is not null || IsAtLeast(end, first.Value));
        if (!isKnown)
        {
            var message = first is { } number ? Advise(range, number, end) : FirstIsNotWritten;
            report.Add(BindingRules.Literal, range, message);
        }

        return isKnown;
    }

    private const string FirstIsNotWritten =
        "where its end is below its start, a range counts down: 2..1 is 2, 1; the start of a range is written out: "
        + "count from 0, and add to each number what it begins with";

    private static string Advise(ScriptBinaryExpression range, long first, BoundExpression end)
    {
        var (above, below) = (Text(first), Text(first - 1));
        var path = ValuePath.Of(end.Syntax);
        var last = path ?? "last";
        var test = $"{{{{ if {last} >= {above} }}}}";
        var how = path is null
            ? $"keep the end in a variable and test it: {{{{ last = {end.Syntax} }}}}{test}, and there "
                + $"{above}{range.OperatorAsText}last"
            : $"test it first: {test}";
        return $"where its end is below its start, this range counts down: {above}..{below} is {above}, {below}; {how}";
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static long? Written(BoundExpression number) =>
        number switch
        {
            BoundLiteral { Value: int value } => value,
            BoundLiteral { Value: long value } => value,
            BoundUnary { Operator: ScriptUnaryOperator.Negate, Operand: var operand } => -Written(operand),
            BoundUnary { Operator: ScriptUnaryOperator.Plus, Operand: var operand } => Written(operand),
            _ => null,
        };

    private static bool IsAtLeast(BoundExpression end, long first) =>
        end.Type is NumberTemplateType { Least: { } least } && least.Number >= first;
}
