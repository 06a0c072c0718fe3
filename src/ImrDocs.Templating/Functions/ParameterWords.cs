namespace ImrDocs.Templating.Functions;

/// <summary>What the kinds of parameters are called.</summary>
internal static class ParameterWords
{
    /// <summary>Whether a parameter takes a value that the template writes out.</summary>
    public static bool IsWrittenOut(ParameterKind kind) =>
        kind is >= ParameterKind.WrittenDate and <= ParameterKind.Decimals;

    /// <summary>A function that fits a parameter which takes one.</summary>
    public static string Example(ParameterKind kind) =>
        kind == ParameterKind.Question ? "@string.empty" : "@string.upcase";

    /// <summary>The least that it takes, as a message names it.</summary>
    public static string Noun(ParameterKind kind) =>
        kind switch
        {
            ParameterKind.PlainText => "a text or a number",
            ParameterKind.Text
            or ParameterKind.TextToFind
            or ParameterKind.WrittenDate
            or ParameterKind.DateFormat
            or ParameterKind.NumberFormat
            or ParameterKind.Pattern => "a text",
            ParameterKind.Number or ParameterKind.Divisor => "a number",
            ParameterKind.WholeFromZero
            or ParameterKind.WholeNumber
            or ParameterKind.Count
            or ParameterKind.Index
            or ParameterKind.Decimals => "a whole number",
            ParameterKind.Flag => "true or false",
            ParameterKind.ListOfDates => "a list of dates",
            ParameterKind.ListOfPlainTexts => "a list of texts or numbers",
            ParameterKind.ListOfOrdered => "a list of texts, numbers or dates",
            ParameterKind.ListOfSections => "a list of sections",
            ParameterKind.Counted => "a list or a text",
            ParameterKind.Date => "a date",
            ParameterKind.List or ParameterKind.FilledList => "a list",
            ParameterKind.ListOfTexts => "a list of texts",
            _ => "a value",
        };
}
