namespace ImrDocs.Templating.Functions;

/// <summary>The functions of which the result is still the value, in another form.</summary>
internal static class ValueForms
{
    /// <summary>The function that writes a date in a format.</summary>
    public const string OfDate = "date.to_string";

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        OfDate,
        "array.join",
        "math.format",
        "math.round",
        "object.format",
        "string.capitalize",
        "string.capitalizewords",
        "string.downcase",
        "string.strip",
        "string.truncate",
        "string.upcase",
    };

    /// <summary>Whether what a function prints is still the value that it is given first.</summary>
    public static bool Keep(FunctionDescriptor function) => Names.Contains(function.Name);
}
