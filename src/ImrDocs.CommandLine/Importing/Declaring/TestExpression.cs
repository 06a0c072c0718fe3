using System.Globalization;

namespace ImrDocs.CommandLine.Importing.Declaring;

/// <summary>Writes a question about a field as templates ask it.</summary>
internal static class TestExpression
{
    /// <summary>The expression; null where no template can ask the question of a field of this type.</summary>
    public static string? Of(FieldTest test, DraftField field)
    {
        var name = field.TemplateName;
        if (test.Operator is TestOperator.Present or TestOperator.Absent)
        {
            return !field.IsOptional ? null
                : test.Operator == TestOperator.Present ? name
                : "!" + name;
        }

        var comparison = Comparison(test, field);
        return comparison is not null && field.IsOptional ? OfOptional(test, name, comparison) : comparison;
    }

    /// <summary>A text as a template writes it.</summary>
    public static string Literal(string text) =>
        "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";

    // A field that is absent equals nothing.
    private static string OfOptional(FieldTest test, string name, string comparison) =>
        test.Operator == TestOperator.NotEqual ? $"!{name} || {comparison}" : $"{name} && {comparison}";

    private static string? Comparison(FieldTest test, DraftField field)
    {
        var name = field.TemplateName;
        var isEquality = test.Operator is TestOperator.Equal or TestOperator.NotEqual;
        switch (field.Kind)
        {
            case FieldKind.Text when isEquality && test.Value.Length > 0 && !test.Value.Any(char.IsControl):
                return $"{name} {Sign(test)} {Literal(test.Value)}";
            case FieldKind.Number when FieldTyping.Number(test.Value) is { } number:
                return string.Create(CultureInfo.InvariantCulture, $"{name} {Sign(test)} {number}");
            case FieldKind.Choice when isEquality:
                var choice = field.Choices.FirstOrDefault(choice =>
                    string.Equals(choice.Label, test.Value, StringComparison.OrdinalIgnoreCase)
                );
                return choice is null ? null : $"{name} {Sign(test)} {Literal(choice.WireName)}";
            case FieldKind.YesNo when isEquality && FieldTyping.YesOrNo(test.Value) is { } isYes:
                return isYes == (test.Operator == TestOperator.Equal) ? name : "!" + name;
            default:
                return null;
        }
    }

    private static string Sign(FieldTest test) =>
        test.Operator switch
        {
            TestOperator.Equal => "==",
            TestOperator.NotEqual => "!=",
            TestOperator.Less => "<",
            TestOperator.LessOrEqual => "<=",
            TestOperator.Greater => ">",
            _ => ">=",
        };
}
