using System.Collections;
using ImrDocs.Values;
using Scriban;
using Scriban.Syntax;

namespace ImrDocs.Interpretation;

/// <summary>
/// The expression of a statement that keeps a value in a variable: it refuses one that grew without end.
/// </summary>
/// <remarks>
/// Scriban bounds what is printed, but not what is joined in memory: thirty rounds of doubling would exhaust it.
/// </remarks>
internal sealed class BoundedValue : ScriptExpression
{
    private readonly ScriptExpression _value;

    public BoundedValue(ScriptExpression value)
    {
        _value = value;
        Span = value.Span;
    }

    public override object? Evaluate(TemplateContext context) =>
        context.Evaluate(_value) switch
        {
            string { Length: > RenderingLimits.Output } => throw new LimitException(
                Span,
                "the text in this variable has grown past 8 Mi characters"
            ),
            ICollection { Count: > RenderingLimits.Loops } => throw new LimitException(
                Span,
                "the list in this variable has grown past 100,000 elements"
            ),
            var value => value,
        };

    public override void PrintTo(ScriptPrinter printer) => printer.Write(_value);
}
