using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Functions;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Binding;

/// <summary>Holds what a function is given to what it takes.</summary>
/// <param name="report">Where errors are reported.</param>
internal sealed class ArgumentCheck(DiagnosticReport report)
{
    /// <summary>Checks an argument; says whether it is right.</summary>
    /// <param name="function">The function that is called.</param>
    /// <param name="index">Which of the arguments.</param>
    /// <param name="arguments">All of them.</param>
    public bool Run(AllowedFunction function, int index, IReadOnlyList<BoundExpression> arguments)
    {
        var argument = arguments[index];
        var (kind, type) = (function.Parameters[index].Kind, argument.Type);
        if (type is UnknownTemplateType)
        {
            return false;
        }

        if (type.IsNullable && kind != ParameterKind.Optional)
        {
            var path = ValuePath.Of(argument.Syntax);
            report.Add(
                BindingRules.MaybeAbsent,
                argument.Syntax,
                $"{(path is null ? "the value" : $"'{path}'")} can be absent; test it first: {{{{ if "
                    + $"{path ?? "..."} }}}}"
            );
            return false;
        }

        if (FieldArgument.IsOne(kind))
        {
            return CheckField(function, kind, arguments[0], argument);
        }

        // Sections have an order by one of their fields.
        kind = kind == ParameterKind.ListOfOrdered && arguments.Count > 1 ? ParameterKind.ListOfSections : kind;
        if (ParameterWords.IsWrittenOut(kind) && Fits(kind, type))
        {
            if (WrittenArguments.Diagnostic(kind, argument) is not { } diagnostic)
            {
                return true;
            }

            report.Add(BindingRules.Literal, argument.Syntax, diagnostic);
            return false;
        }

        if (kind == ParameterKind.TextToFind && type is TextTemplateType { CanBeEmpty: true })
        {
            report.Add(
                BindingRules.Literal,
                argument.Syntax,
                argument is BoundLiteral
                    ? $"'{function.Name}' looks for this text, and '' is nowhere to be found; "
                        + "write the text that is replaced"
                    : $"'{function.Name}' looks for this text, which can be ''; test it first, or write it out"
            );
            return false;
        }

        if (Fits(kind, type))
        {
            return CheckElements(function, kind, argument) && CheckLeast(function, kind, argument);
        }

        var elements =
            type is ListTemplateType list and not { Element: UnknownTemplateType }
                ? $", each element {list.Element.Noun}"
            : type is NumberTemplateType { IsWhole: false } && kind != ParameterKind.Date ? " that can have decimals"
            : "";
        report.Add(
            BindingRules.WrongType,
            argument.Syntax,
            $"'{function.Name}' wants {ParameterWords.Noun(kind)} here; this is {type.Noun}{elements}"
                + ListHint(function, index, arguments)
        );
        return false;
    }

    private static string TextFieldOf(SectionSchema section) =>
        (
            section.Fields.FirstOrDefault(static field => field is { Type: TextType, IsNullable: false })
            ?? section.Fields[0]
        ).TemplateName;

    // A field's name alone, or beside a list whose elements have no fields.
    private static string ListHint(AllowedFunction function, int index, IReadOnlyList<BoundExpression> arguments) =>
        function.Parameters[index].Kind == ParameterKind.ListOfTexts
        && FieldArgument.SectionOf(arguments[index].Type) is { } section
            ? $"; take a field of each first: ... | array.map '{TextFieldOf(section)}'"
        : index > 0 || function.Parameters[0].Kind != ParameterKind.ListOfOrdered ? ""
        : arguments is [{ Type: ListTemplateType }, _]
            ? $"; only sections have fields to be ordered by, so remove {arguments[1].Syntax}"
        : arguments[0] is BoundLiteral { Value: string, Syntax: var field }
            ? $"; the list comes first: {{{{ list | {function.Name} {field} }}}}"
        : "";

    private bool CheckElements(AllowedFunction function, ParameterKind kind, BoundExpression argument)
    {
        if (
            argument.Type is not ListTemplateType { Element.IsNullable: true }
            || kind
                is not (
                    ParameterKind.ListOfTexts
                    or ParameterKind.ListOfPlainTexts
                    or ParameterKind.ListOfOrdered
                    or ParameterKind.ListOfSections
                    or ParameterKind.ListOfDates
                )
        )
        {
            return true;
        }

        report.Add(
            BindingRules.MaybeAbsent,
            argument.Syntax,
            $"an element of this list can be absent, and '{function.Name}' wants all of them; "
                + "take the absent ones out: ... | array.compact"
        );
        return false;
    }

    // How small the argument can be: a number that counts, or a list of which an element is taken.
    private bool CheckLeast(AllowedFunction function, ParameterKind kind, BoundExpression argument)
    {
        var path = ValuePath.Of(argument.Syntax);
        switch (kind, argument.Type)
        {
            case (ParameterKind.WholeFromZero, not NumberTemplateType { Least.IsAtLeastZero: true }):
                report.Add(
                    BindingRules.Literal,
                    argument.Syntax,
                    $"'{function.Name}' wants a number that is 0 or more, and this one can be less; declare its field "
                        + $"with [Range(0, ...)], or test it first: {{{{ if {path ?? "count"} >= 0 }}}}"
                );
                return false;
            case (ParameterKind.FilledList, not ListTemplateType { CanBeEmpty: false }):
                report.Add(
                    BindingRules.MaybeAbsent,
                    argument.Syntax,
                    $"'{function.Name}' wants a list that has an element, and this one can be empty; declare its field "
                        + $"with [MinCount(1)], or test it first: {{{{ if {path ?? "list"}.size > 0 }}}}"
                );
                return false;
            default:
                return true;
        }
    }

    private bool CheckField(
        AllowedFunction function,
        ParameterKind kind,
        BoundExpression list,
        BoundExpression argument
    )
    {
        // What is wrong with the list is reported there.
        if (FieldArgument.SectionOf(list.Type) is not { } section)
        {
            return false;
        }

        if (argument is not BoundLiteral { Value: string name })
        {
            report.Add(
                BindingRules.Literal,
                argument.Syntax,
                $"'{function.Name}' wants the name of a field, written out: '{section.Fields[0].TemplateName}'"
            );
            return false;
        }

        if (FieldArgument.Find(list.Type, name) is not { } field)
        {
            report.Add(
                BindingRules.UnknownField,
                argument.Syntax,
                $"'{section.Name}' has no field '{name}'{FieldNamesHint.For(name, section)}"
            );
            return false;
        }

        var isOrdered = !field.IsNullable && field.Type is (TextType or IntegerType or DecimalType or DateType);
        if (kind == ParameterKind.OrderedFieldName && !isOrdered)
        {
            report.Add(
                BindingRules.WrongType,
                argument.Syntax,
                $"'{function.Name}' wants a field that every section has, and that is a text, a number or a date; "
                    + $"'{name}' is {TemplateType.Of(field.Type).Noun}{(field.IsNullable ? " that can be absent" : "")}"
            );
            return false;
        }

        if (kind == ParameterKind.GroupingFieldName && (field.IsNullable || field.Type is SectionType or ListType))
        {
            report.Add(
                BindingRules.WrongType,
                argument.Syntax,
                $"'{function.Name}' wants a field that every section has, and that is no section and no list; "
                    + $"'{name}' is {TemplateType.Of(field.Type).Noun}{(field.IsNullable ? " that can be absent" : "")}"
            );
            return false;
        }

        return true;
    }

    private static bool Fits(ParameterKind kind, TemplateType type) =>
        kind switch
        {
            ParameterKind.Text or ParameterKind.TextToFind => HasText(type),
            ParameterKind.PlainText => type is TextTemplateType or NumberTemplateType,
            ParameterKind.Number => type is NumberTemplateType,
            ParameterKind.WholeNumber or ParameterKind.WholeFromZero => type is NumberTemplateType { IsWhole: true },
            ParameterKind.Date => type is DateTemplateType,
            ParameterKind.WrittenDate
            or ParameterKind.DateFormat
            or ParameterKind.NumberFormat
            or ParameterKind.Pattern => type is TextTemplateType,
            ParameterKind.Divisor => type is NumberTemplateType,
            ParameterKind.Count or ParameterKind.Index or ParameterKind.Decimals => type
                is NumberTemplateType { IsWhole: true },
            ParameterKind.ListOfPlainTexts => type
                is ListTemplateType { Element: TextTemplateType or NumberTemplateType or UnknownTemplateType },
            ParameterKind.ListOfDates => type is ListTemplateType { Element: DateTemplateType or UnknownTemplateType },
            ParameterKind.Flag => type is BooleanTemplateType,
            ParameterKind.ListOfOrdered => type
                is ListTemplateType
                {
                    Element: TextTemplateType or NumberTemplateType or DateTemplateType or UnknownTemplateType
                },
            ParameterKind.List or ParameterKind.FilledList => type is ListTemplateType,
            ParameterKind.ListOfSections => type
                is ListTemplateType { Element: SectionTemplateType or UnknownTemplateType },
            ParameterKind.Counted => type is ListTemplateType or TextTemplateType,
            ParameterKind.ListOfTexts => type is ListTemplateType list
                && (HasText(list.Element) || list.Element is UnknownTemplateType),
            ParameterKind.Value or ParameterKind.Optional => type
                is not (
                    RichTextTemplateType
                    or LoopTemplateType
                    or ArgumentsTemplateType
                    or LetterTemplateType
                    or MarkdownTemplateType
                ),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of parameters."),
        };

    private static bool HasText(TemplateType type) =>
        type is TextTemplateType or NumberTemplateType or ChoiceTemplateType;
}
