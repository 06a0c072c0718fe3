using System.Globalization;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>The switches by which a field of Word changes the case of its text, such as <c>\* Upper</c>.</summary>
internal static class CaseSwitches
{
    /// <summary>The function of templates that does what each switch does.</summary>
    public static IReadOnlyDictionary<string, string> Functions { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["upper"] = "string.upcase",
            ["lower"] = "string.downcase",
            ["firstcap"] = "string.capitalize",
            ["caps"] = "string.capitalizewords",
        };

    /// <summary>The function that does what a switch does; null where it changes no case.</summary>
    /// <param name="name">The name of the switch, in whatever case.</param>
    public static string? FunctionOf(string name) =>
        Functions.GetValueOrDefault(name.ToLower(CultureInfo.InvariantCulture));
}
