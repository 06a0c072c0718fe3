using System.Globalization;
using ImrDocs.Generators.Model;
using ImrDocs.RichTexts;
using ImrDocs.Templating.Schema.Constraints;
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
            TextSpec { Schema: var declared } => Broken(text) ?? Broken(declared.Constraints, text),
            RichTextSpec when !RichText.TryParse(text, out _, out var errors) => errors[0].Message,
            IntegerSpec { Schema: var declared } => Broken(declared.Constraints, Number(constant)),
            DecimalSpec { Schema: var declared } => Broken(declared.Constraints, Number(constant)),
            _ => null,
        };

    private static string? Broken(string text) =>
        text switch
        {
            _ when PrintableText.IsBlank(text) => "it is blank",
            _ when text.Any(static c => char.IsControl(c) || c is '\u2028' or '\u2029')
                    || text[0] == ' '
                    || text[^1] == ' '
                    || text.Contains("  ") => "its white space is not collapsed",
            _ => null,
        };

    private static string? Broken<T, TConstraint>(ConstraintSet<TConstraint> constraints, T value)
        where TConstraint : Constraint<T> =>
        constraints.Items.FirstOrDefault(constraint => !constraint.Allows(value))?.Reason;

    private static decimal Number(object? constant) => Convert.ToDecimal(constant, CultureInfo.InvariantCulture);
}
