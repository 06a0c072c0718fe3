using ImrDocs.CommandLine.Importing.Declaring;

namespace ImrDocs.CommandLine.Importing.Writing;

/// <summary>Writes the tags that print a field.</summary>
internal static class PrintedField
{
    private const string MonthWithoutZero = "%-m";

    public static string Of(FieldUse use, DraftField field) =>
        field.Kind switch
        {
            FieldKind.Date => Date(field.TemplateName, use.DatePattern ?? field.DatePattern),
            FieldKind.Number when use.Number is { } number => Number(field.TemplateName, number),
            FieldKind.YesNo => $"{{{{ if {field.TemplateName} }}}}\u2612{{{{ else }}}}\u2610{{{{ end }}}}",
            FieldKind.Text or FieldKind.Choice when use.TextFunction is { } function =>
                $"{{{{ {field.TemplateName} | {function} }}}}",
            _ => $"{{{{ {field.TemplateName} }}}}",
        };

    // A date has no format for a month without its zero; its number has none.
    private static string Date(string name, string pattern) =>
        string.Join(
            $"{{{{ {name}.month }}}}",
            pattern
                .Split(MonthWithoutZero)
                .Select(part =>
                {
                    var sign = part.IndexOf('%', StringComparison.Ordinal);
                    return sign < 0
                        ? Words(part, true)
                        : Words(part[..sign], true)
                            + $"{{{{ {name} | date.to_string {TestExpression.Literal(part[sign..])} }}}}";
                })
        );

    private static string Number(string name, NumberPicture number) =>
        (number.Prefix, number.Format) switch
        {
            ("$", "#,##0.00") => $"{{{{ {name} | us.dollars }}}}" + Words(number.Suffix, false),
            ("$", "#,##0") => $"{{{{ {name} | us.dollars cents:false }}}}" + Words(number.Suffix, false),
            var (prefix, pattern) => Words(prefix, true)
                + $"{{{{ {name} | math.format {TestExpression.Literal(pattern)} }}}}"
                + Words(number.Suffix, false),
        };

    private static string Words(string text, bool isBeforeTag) =>
        StaticText.OfMarkdown(text, new() { IsBeforeTag = isBeforeTag });
}
