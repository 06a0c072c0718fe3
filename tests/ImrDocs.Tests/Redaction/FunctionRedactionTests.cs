using System.Text.RegularExpressions;
using ImrDocs.Models;
using ImrDocs.Templating.Binding.Functions;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Tests.Redaction;

public partial class FunctionRedactionTests
{
    private static readonly FieldType Witnesses = Schema<Claim>()
        .Root.Fields.First(static field => field.TemplateName == "witnesses")
        .Type;

    public static TheoryData<string> Names => [.. FunctionTable.Names.Where(static name => name != "date.parse")];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_a_function_makes_of_sensitive_values_is_shown_as_placeholders(string name)
    {
        var signature = FunctionTable.Find(name)!;
        var arguments = signature
            .Parameters.Where(static parameter => parameter.Kind != ParameterKind.OrderedFieldName)
            .Select(static parameter => Argument(parameter.Kind))
            .ToList();
        var given = arguments.Select(static argument => new GivenArgument(argument.Type, Written(argument.Source)));
        var result = signature.Result([.. given])!;
        var layout =
            $"{{{{ made = {name} {string.Join(' ', arguments.Select(static argument => argument.Source))} "
            + $"}}}}{Print(result)}";

        var (letter, redacted) = (Claims.Letter(layout), Claims.Redacted(layout));

        Assert.DoesNotContain("error", letter, StringComparison.Ordinal);
        Assert.Matches(result is BooleanTemplateType ? YesOrNo() : Placeholders(), redacted);
    }

    private static (string Source, TemplateType Type) Argument(ParameterKind kind) =>
        kind switch
        {
            ParameterKind.Text
            or ParameterKind.PlainText
            or ParameterKind.TextToFind
            or ParameterKind.Value
            or ParameterKind.Optional => ("number", new TextTemplateType()),
            ParameterKind.Number or ParameterKind.WholeNumber => ("visits", new NumberTemplateType()),
            ParameterKind.Date => ("injured_on", new DateTemplateType()),
            ParameterKind.List
            or ParameterKind.ListOfTexts
            or ParameterKind.ListOfPlainTexts
            or ParameterKind.ListOfOrdered => (
                "diagnoses",
                new ListTemplateType(IsNullable: false, new TextTemplateType(), CanBeEmpty: false)
            ),
            ParameterKind.ListOfSections => ("witnesses", TemplateType.Of(Witnesses)),
            ParameterKind.FieldName => ("'last_name'", new TextTemplateType()),
            ParameterKind.Counted => ("number", new TextTemplateType()),
            ParameterKind.DateFormat => ("'%m/%d/%Y'", new TextTemplateType()),
            ParameterKind.NumberFormat => ("'F1'", new TextTemplateType()),
            ParameterKind.Pattern => ("'-'", new TextTemplateType()),
            _ => ("3", new NumberTemplateType()),
        };

    private static LetterSchema Schema<T>()
        where T : class, ILetter<T> => T.LetterSchema;

    private static string? Written(string source) => source[0] == '\'' ? source.Trim('\'') : null;

    private static string Print(TemplateType type) =>
        type switch
        {
            DateTemplateType => "{{ made | date.to_string '%Y' }}",
            BooleanTemplateType => "{{ made ? 'yes' : 'no' }}",
            ListTemplateType { Element: TextTemplateType { CanBeBlank: true } } =>
                "{{ for element in made }}{{ said = element | string.strip }}{{ if said != '' }}{{ said }} {{ "
                    + "end }}{{ end }} end",
            ListTemplateType { Element.IsNullable: true } =>
                "{{ for element in made }}{{ if element }}{{ element }} {{ end }}{{ end }} end",
            ListTemplateType => "{{ for element in made }}{{ element }} {{ end }} end",
            TextTemplateType { CanBeBlank: true } =>
                "{{ said = made | string.strip }}{{ if said != '' }}{{ said }}{{ end }} end",
            { IsNullable: true } => "{{ if made }}{{ made }}{{ end }} end",
            _ => "{{ made }}",
        };

    // A number that is added to a date can leave the calendar, and an offset can leave a list empty.
    [GeneratedRegex(@"^((\[[A-Z][\w ]*\])+ *)*( end)?$")]
    private static partial Regex Placeholders();

    [GeneratedRegex("^(yes|no)$")]
    private static partial Regex YesOrNo();
}
