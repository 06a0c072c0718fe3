namespace ImrDocs.Templating.Binding.Functions;

/// <summary>
/// Scriban's functions: those that a letter may use with their signatures, the others with the reason.
/// </summary>
public static class FunctionTable
{
    private static readonly Dictionary<string, FunctionSignature> Signatures = new[]
    {
        ArrayFunctions.All,
        DateFunctions.All,
        MathFunctions.All,
        ObjectFunctions.All,
        RegexFunctions.All,
        StringFunctions.All,
    }
        .SelectMany(static group => group)
        .ToDictionary(static signature => signature.Name, StringComparer.Ordinal);

    /// <summary>The names of the functions that a letter may use, in ordinal order.</summary>
    public static IEnumerable<string> Names => Signatures.Keys.OrderBy(static name => name, StringComparer.Ordinal);

    /// <summary>The groups of functions.</summary>
    public static IReadOnlyCollection<string> Groups { get; } =
    ["array", "date", "html", "math", "object", "regex", "string", "timespan"];

    /// <summary>
    /// The signature of a function, or null when a letter may not use it or there is none of that name.
    /// </summary>
    public static FunctionSignature? Find(string name) =>
        Signatures.TryGetValue(name, out var signature) ? signature : null;

    /// <summary>Why a letter may not use a function that Scriban has; null when it may or when there is none.</summary>
    public static string? Refusal(string name) => RefusedFunctions.Reason(name);
}
