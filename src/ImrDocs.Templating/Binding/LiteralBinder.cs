using ImrDocs.Diagnostics;
using ImrDocs.Templating.Addresses;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Limits;
using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>Finds the type of a value that a template writes out, and whatever is wrong with it.</summary>
internal static class LiteralBinder
{
    private static readonly char[] LineBreaks = ['\n', '\r', '\v', '\f', '\x85', '\u2028', '\u2029'];

    /// <summary>Binds a value that is written out.</summary>
    /// <param name="literal">The value.</param>
    /// <param name="report">Gets what is wrong with it.</param>
    public static BoundLiteral Bind(ScriptLiteral literal, DiagnosticReport report)
    {
        Check(literal, report);
        return new(literal, TypeOf(literal.Value), literal.Value);
    }

    private static void Check(ScriptLiteral literal, DiagnosticReport report)
    {
        // Printing a number takes time with the square of its digits.
        if (literal.Value is System.Numerics.BigInteger && literal.Span.Length > TemplateLimits.Digits)
        {
            report.Add(
                TemplateRules.Limit,
                literal,
                $"a number has at most {TemplateLimits.Digits} digits; write it as a text"
            );
        }

        if (literal.Value is string lines && lines.IndexOfAny(LineBreaks) >= 0)
        {
            report.Add(
                BindingRules.LiteralLines,
                literal,
                "a value is printed as one line, so the letter shows a space for the end of a line in this text; write "
                    + "the lines in the template itself, in a loop if they come from a list"
            );
        }

        if (literal.Value is string text && PrintableText.IndexOfUnprintable(text.AsSpan()) is >= 0 and var index)
        {
            report.Add(
                BindingRules.Literal,
                literal,
                $"the {PrintableText.Describe(text[index])} in this text cannot be printed; take it away"
            );
        }
    }

    private static TemplateType TypeOf(object? value) =>
        value switch
        {
            null => new NullTemplateType(),
            bool => new BooleanTemplateType(),
            "" => new TextTemplateType(Contents: TextContents.Empty),
            string text => new TextTemplateType(
                Contents: PrintableText.IsBlank(text) ? TextContents.Spaces : TextContents.Words
            )
            {
                IsUrl = UrlText.IsUrl(text),
            },
            char => new TextTemplateType(),
            int number => new NumberTemplateType { Least = LowerBound.OfWritten(number) },
            long number => new NumberTemplateType { Least = LowerBound.OfWritten(number) },
            uint or ulong or System.Numerics.BigInteger => new NumberTemplateType(),
            _ => new NumberTemplateType(IsWhole: false),
        };
}
