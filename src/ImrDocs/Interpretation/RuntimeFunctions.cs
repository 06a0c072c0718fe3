using ImrDocs.Values;
using Scriban.Runtime;

namespace ImrDocs.Interpretation;

/// <summary>
/// The functions that take the place of Scriban's own: those whose descriptor says so, and no other. Scriban's follow
/// the machine's ICU, lose digits, guess what a text means, or have another idea of what is blank or equal.
/// </summary>
internal static class RuntimeFunctions
{
    private static readonly ScriptParameterInfo Text = new(typeof(string), "text");

    /// <summary>For each name, makes the function, from Scriban's own.</summary>
    public static IReadOnlyDictionary<string, Func<IScriptCustomFunction, IScriptCustomFunction>> All { get; } =
        new Dictionary<string, Func<IScriptCustomFunction, IScriptCustomFunction>>(StringComparer.Ordinal)
        {
            ["array.contains"] = static _ => ContainsFunction.Create(),
            ["array.sort"] = static _ => SortFunction.Create(),
            ["date.parse"] = static _ => new ParseDate(),
            ["date.to_string"] = static scriban => new CultureFreeFormat(scriban),
            ["math.ceil"] = static _ => RoundNumber.Whole(Rounding.Ceiling, Math.Ceiling),
            ["math.floor"] = static _ => RoundNumber.Whole(Rounding.Floor, Math.Floor),
            ["math.format"] = static scriban => new CultureFreeFormat(scriban),
            ["math.round"] = static _ => new RoundNumber(Rounding.Round, Math.Round, takesDecimals: true),
            ["object.format"] = static scriban => new CultureFreeFormat(scriban),
            ["string.capitalize"] = Of(TextFunctions.Capitalize),
            ["string.capitalizewords"] = Of(TextFunctions.CapitalizeWords),
            ["string.downcase"] = Of(TextFunctions.Downcase),
            ["string.ends_with"] = Of(static (text, value) => TextFunctions.EndsWith(text, value), "value"),
            ["string.equals_ignore_case"] = Of(
                static (text, value) => TextFunctions.EqualsIgnoreCase(text, value),
                "value"
            ),
            ["string.handleize"] = Of(TextFunctions.Handleize),
            ["string.index_of"] = Of(static (text, search) => TextFunctions.IndexOf(text, search), "search"),
            ["string.lstrip"] = OfAny(PlainText.StripStart),
            ["string.remove_first"] = Of(TextFunctions.RemoveFirst, "remove"),
            ["string.remove_last"] = Of(TextFunctions.RemoveLast, "remove"),
            ["string.replace_first"] = static _ => new OwnFunction(
                static (_, given) => TextFunctions.ReplaceFirst(TextOf(given[0]), TextOf(given[1]), TextOf(given[2])),
                Text,
                new(typeof(string), "match"),
                new(typeof(string), "replace")
            ),
            ["string.rstrip"] = OfAny(PlainText.StripEnd),
            ["string.starts_with"] = Of(static (text, value) => TextFunctions.StartsWith(text, value), "value"),
            ["string.strip"] = OfAny(PlainText.Strip),
            ["string.upcase"] = Of(TextFunctions.Upcase),
            ["string.whitespace"] = OfAny(static text => PlainText.IsBlank(text)),
        };

    private static Func<IScriptCustomFunction, IScriptCustomFunction> Of(Func<string, string> function) =>
        _ => new OwnFunction((_, given) => function(TextOf(given[0])), Text);

    // What is absent stays absent.
    private static Func<IScriptCustomFunction, IScriptCustomFunction> OfAny(Func<string, object> function) =>
        _ => new OwnFunction((_, given) => given[0] is string text ? function(text) : given[0], Text);

    private static Func<IScriptCustomFunction, IScriptCustomFunction> Of(
        Func<string, string, object> function,
        string name
    ) =>
        _ => new OwnFunction(
            (_, given) => function(TextOf(given[0]), TextOf(given[1])),
            Text,
            new(typeof(string), name)
        );

    private static string TextOf(object? argument) => (string?)argument ?? "";
}
