namespace ImrDocs.Templating.Functions;

/// <summary>Short forms for the parameters of descriptors.</summary>
internal static class FunctionParameters
{
    public static FunctionParameter Text(string name) => new(name, ParameterKind.Text);

    public static FunctionParameter TextToFind(string name) => new(name, ParameterKind.TextToFind);

    public static FunctionParameter PlainText(string name) => new(name, ParameterKind.PlainText);

    public static FunctionParameter Number(string name) => new(name, ParameterKind.Number);

    public static FunctionParameter Whole(string name) => new(name, ParameterKind.WholeNumber);

    public static FunctionParameter FromZero(string name) => new(name, ParameterKind.WholeFromZero);

    public static FunctionParameter Date(string name) => new(name, ParameterKind.Date);

    public static FunctionParameter Sections(string name) => new(name, ParameterKind.ListOfSections);

    public static FunctionParameter FieldName(string name) => new(name, ParameterKind.FieldName);

    public static FunctionParameter OrderedFieldName(string name) => new(name, ParameterKind.OrderedFieldName);

    public static FunctionParameter GroupingFieldName(string name) => new(name, ParameterKind.GroupingFieldName);

    public static FunctionParameter Counted(string name) => new(name, ParameterKind.Counted);

    public static FunctionParameter Index(string name) => new(name, ParameterKind.Index);

    public static FunctionParameter Filled(string name) => new(name, ParameterKind.FilledList);

    public static FunctionParameter List(string name) => new(name, ParameterKind.List);

    public static FunctionParameter Texts(string name) => new(name, ParameterKind.ListOfTexts);

    public static FunctionParameter PlainTexts(string name) => new(name, ParameterKind.ListOfPlainTexts);

    public static FunctionParameter Ordered(string name) => new(name, ParameterKind.ListOfOrdered);

    public static FunctionParameter Dates(string name) => new(name, ParameterKind.ListOfDates);

    public static FunctionParameter WrittenDate(string name) => new(name, ParameterKind.WrittenDate);

    public static FunctionParameter DateFormat(string name) => new(name, ParameterKind.DateFormat);

    public static FunctionParameter NumberFormat(string name) => new(name, ParameterKind.NumberFormat);

    public static FunctionParameter Pattern(string name) => new(name, ParameterKind.Pattern);

    public static FunctionParameter Divisor(string name) => new(name, ParameterKind.Divisor);

    public static FunctionParameter Count(string name) => new(name, ParameterKind.Count);

    public static FunctionParameter Decimals(string name) => new(name, ParameterKind.Decimals);

    public static FunctionParameter Value(string name) => new(name, ParameterKind.Value);

    public static FunctionParameter Optional(string name) => new(name, ParameterKind.Optional);

    public static FunctionParameter Function(string name) => Asked(new(name, ParameterKind.Function));

    public static FunctionParameter Question(string name) => Asked(new(name, ParameterKind.Question));

    /// <summary>An option of how the result is written, which can be left out.</summary>
    public static FunctionParameter Option(string name) => Asked(Maybe(new(name, ParameterKind.Flag)));

    /// <summary>The argument can be left out.</summary>
    public static FunctionParameter Maybe(FunctionParameter parameter) => parameter with { IsOptional = true };

    /// <summary>The result depends on the argument, and does not show it.</summary>
    public static FunctionParameter Asked(FunctionParameter parameter) => parameter with { IsSaid = false };

    /// <summary>All arguments that are left, if there are any.</summary>
    public static FunctionParameter Rest(FunctionParameter parameter) =>
        parameter with
        {
            IsOptional = true,
            IsRest = true,
        };
}
