namespace ImrDocs.Templating.Functions;

/// <summary>The functions of which the result is still the value, in another form.</summary>
internal static class ValueForms
{
    /// <summary>The function that writes a date in a format.</summary>
    public const string OfDate = "date.to_string";

    /// <summary>The function that writes the elements of a list side by side.</summary>
    public const string OfList = "array.join";

    // The words stay; their case, or the spaces around them, do not.
    private static readonly HashSet<string> OfWords = new(StringComparer.Ordinal)
    {
        "string.capitalize",
        "string.capitalizewords",
        "string.downcase",
        "string.strip",
        "string.upcase",
    };

    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        OfDate,
        OfList,
        "math.format",
        "math.round",
        "object.format",
        "string.truncate",
    };

    /// <summary>Whether what a function prints is still the value that it is given first.</summary>
    public static bool Keep(FunctionDescriptor function) =>
        Others.Contains(function.Name) || OfWords.Contains(function.Name);

    /// <summary>Whether what a function prints has the words of the text that it is given first.</summary>
    public static bool KeepWords(string name) => OfWords.Contains(name);
}
