namespace ImrDocs.Templating.Functions;

/// <summary>The functions of which the result is still the value, in another form.</summary>
internal static class ValueForms
{
    /// <summary>The function that writes a date in a format.</summary>
    public const string OfDate = "date.to_string";

    /// <summary>The function that writes an article before a text.</summary>
    public const string WithArticle = "english.with_article";

    /// <summary>The function that writes an amount with the sign of its currency.</summary>
    public const string OfMoney = "us.dollars";

    // The functions that write the elements of a list side by side.
    private static readonly HashSet<string> OfLists = new(StringComparer.Ordinal)
    {
        "array.join",
        "english.and_list",
        "english.or_list",
    };

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
        "english.number_words",
        "english.ordinal",
        "english.ordinal_words",
        WithArticle,
        "math.format",
        "math.round",
        "object.format",
        "string.truncate",
        OfMoney,
        "us.phone",
    };

    /// <summary>Whether what a function prints is still the value that it is given first.</summary>
    public static bool Keep(FunctionDescriptor function) =>
        Others.Contains(function.Name) || IsOfList(function.Name) || OfWords.Contains(function.Name);

    /// <summary>Whether a function writes the elements of a list side by side.</summary>
    public static bool IsOfList(string name) => OfLists.Contains(name);

    /// <summary>Whether what a function prints has the words of the text that it is given first.</summary>
    public static bool KeepWords(string name) => OfWords.Contains(name);
}
