using System.Text.RegularExpressions;
using ImrDocs.Models;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Functions;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Tests.Redaction;

public partial class FunctionRedactionTests
{
    private static readonly FieldType Witnesses = Schema<Claim>()
        .Root.Fields.First(static field => field.TemplateName == "witnesses")
        .Type;

    // A function that takes only what is written out is given nothing sensitive.
    public static TheoryData<string> Names =>
        [
            .. FunctionTable
                .Allowed.Where(static function =>
                    !function.CallsAnother && !ParameterWords.IsWrittenOut(function.Parameters[0].Kind)
                )
                .Select(static function => function.Name),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_a_function_makes_of_sensitive_values_is_shown_as_placeholders(string name)
    {
        var function = FunctionTable.Allowed.Single(function => function.Name == name);
        var arguments = function
            .Parameters.Where(static parameter =>
                parameter is not { Kind: ParameterKind.OrderedFieldName, IsOptional: true }
            )
            .Select(static parameter => Argument(parameter.Kind))
            .ToList();
        var given = arguments.Select(static argument => new GivenArgument(argument.Type, Written(argument.Source)));
        var result = function.Result.Type([.. given])!;
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
            ParameterKind.Number or ParameterKind.WholeNumber or ParameterKind.WholeFromZero => (
                "visits",
                new NumberTemplateType()
            ),
            ParameterKind.Date => ("injured_on", new DateTemplateType()),
            ParameterKind.List
            or ParameterKind.FilledList
            or ParameterKind.ListOfTexts
            or ParameterKind.ListOfPlainTexts
            or ParameterKind.ListOfOrdered => (
                "diagnoses",
                new ListTemplateType(IsNullable: false, new TextTemplateType(), CanBeEmpty: false)
            ),
            ParameterKind.ListOfSections => ("witnesses", TemplateType.Of(Witnesses)),
            ParameterKind.ListOfDates => (
                "[injured_on]",
                new ListTemplateType(IsNullable: false, new DateTemplateType())
            ),
            ParameterKind.Flag => ("true", new BooleanTemplateType()),
            ParameterKind.FieldName or ParameterKind.OrderedFieldName or ParameterKind.GroupingFieldName => (
                "'last_name'",
                new TextTemplateType()
            ),
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
            ListTemplateType { Element: GroupTemplateType } =>
                "{{ for group in made }}{{ group.key }} {{ for item in group.items }}{{ item.last_name }} {{ end }}"
                    + "{{ end }} end",
            ListTemplateType { Element: SectionTemplateType } =>
                "{{ for element in made }}{{ element.last_name }} {{ end }} end",
            ListTemplateType => "{{ for element in made }}{{ element }} {{ end }} end",
            TextTemplateType { CanBeBlank: true } =>
                "{{ said = made | string.strip }}{{ if said != '' }}{{ said }}{{ end }} end",
            { IsNullable: true } => "{{ if made }}{{ made }}{{ end }} end",
            _ => "{{ made }}",
        };

    // A number that is added to a date can leave the calendar, and an offset can leave a list empty.
    [GeneratedRegex(@"^((\[[A-Z][\w ]*\])+( and | or | )*)*( end)?$")]
    private static partial Regex Placeholders();

    [GeneratedRegex("^(yes|no)$")]
    private static partial Regex YesOrNo();
}
