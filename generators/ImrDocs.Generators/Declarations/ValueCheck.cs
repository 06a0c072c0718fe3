using System.Globalization;
using ImrDocs.Generators.Model;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Generators.Declarations;

/// <summary>
/// Holds a default or an example to the constraints of its field, since nothing at run time checks what no one wrote.
/// </summary>
internal static class ValueCheck
{
    /// <summary>The rule that the value breaks, or null when it is right.</summary>
    public static string? Broken(TypeSpec type, object? constant, string text) =>
        type switch
        {
            TextSpec { Schema: var declared } => Broken(declared, text),
            IntegerSpec { Schema: var declared } => OutOfRange(
                Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
                declared.Minimum,
                declared.Maximum
            ),
            DecimalSpec { Schema: var declared } => OutOfRange(
                Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
                declared.Minimum,
                declared.Maximum
            ),
            _ => null,
        };

    private static string? Broken(TextType type, string text) =>
        text switch
        {
            _ when PrintableText.IsBlank(text) => "it is blank",
            _ when text.Any(static c => char.IsControl(c) || c is '\u2028' or '\u2029')
                    || text[0] == ' '
                    || text[^1] == ' '
                    || text.Contains("  ") => "its white space is not collapsed",
            _ when text.Length < type.MinLength => Invariant($"it is shorter than {type.MinLength}"),
            _ when text.Length > type.MaxLength => Invariant($"it is longer than {type.MaxLength}"),
            _ when type.Pattern is { } pattern && !PatternCheck.Matches(pattern, text) =>
                $"it has not the form asked for: {type.PatternMeaning}",
            _ => null,
        };

    private static string? OutOfRange(decimal value, decimal? minimum, decimal? maximum) =>
        value < minimum || value > maximum ? Invariant($"it is not from {minimum} to {maximum}") : null;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
