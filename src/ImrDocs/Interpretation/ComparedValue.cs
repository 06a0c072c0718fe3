using ImrDocs.RichTexts;
using ImrDocs.Values;
using Scriban;
using Scriban.Syntax;

namespace ImrDocs.Interpretation;

/// <summary>
/// An operand of a comparison: a choice is compared by the name that JSON uses, and only with names that it has.
/// </summary>
/// <remarks>
/// Scriban compares whatever stands beside a text as a text, so that a misspelled name would be unequal without a word.
/// A name that is written out in the template is held against the declared ones.
/// </remarks>
internal sealed class ComparedValue : ScriptExpression
{
    private readonly ScriptExpression _value;
    private readonly IReadOnlyList<ScriptExpression> _others;
    private readonly bool _isEquality;

    public ComparedValue(ScriptExpression value, IReadOnlyList<ScriptExpression> others, bool isEquality)
    {
        _value = value;
        _others = others;
        _isEquality = isEquality;
        Span = value.Span;
    }

    public override object? Evaluate(TemplateContext context)
    {
        var value = context.Evaluate(_value);
        if (value is DateTime && _others.Any(static other => Literal(other) is not null))
        {
            throw new LetterScriptException(
                Span,
                "a date is not compared with a text; make a date of the text: (date.parse '2016-12-09')"
            );
        }

        if (value is RichText && _others.Any(static other => !IsNull(other)))
        {
            throw new LetterScriptException(
                Span,
                "a rich text is printed, and compared with nothing; test whether it is there: {{ if ... }}"
            );
        }

        if (value is not Choice choice)
        {
            return value;
        }

        if (!_isEquality)
        {
            throw new LetterScriptException(
                Span,
                $"the values of {choice.TypeName} have no order; compare them with '==' or '!='"
            );
        }

        foreach (var other in _others)
        {
            if (Literal(other) is { } name && !choice.HasName(name))
            {
                throw new LetterScriptException(
                    other.Span,
                    $"'{name}' is not a value of {choice.TypeName}; the values are: {choice.Names}"
                );
            }
        }

        return choice.WireName;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(_value);

    private static bool IsNull(ScriptExpression? expression) =>
        expression switch
        {
            ComparedValue compared => IsNull(compared._value),
            ScriptNestedExpression nested => IsNull(nested.Expression),
            ScriptLiteral { Value: null } => true,
            _ => false,
        };

    private static string? Literal(ScriptExpression? expression) =>
        expression switch
        {
            ComparedValue compared => Literal(compared._value),
            ScriptNestedExpression nested => Literal(nested.Expression),
            ScriptLiteral { Value: string text } => text,
            _ => null,
        };
}
