using ImrDocs.Values;
using Scriban.Runtime;

namespace ImrDocs.Interpretation;

/// <summary>
/// The functions of the group <c>string</c> of which Scriban's own follow the machine's ICU, or take a mark that only
/// orders text for something to read.
/// </summary>
internal static class OwnTextFunctions
{
    private static readonly ScriptParameterInfo Text = new(typeof(string), "text");

    public static IEnumerable<(string Name, OwnFunction Function)> All { get; } =
    [
        ("capitalize", Of(TextFunctions.Capitalize)),
        ("capitalizewords", Of(TextFunctions.CapitalizeWords)),
        ("downcase", Of(TextFunctions.Downcase)),
        ("ends_with", Of(static (text, value) => TextFunctions.EndsWith(text, value), "value")),
        ("equals_ignore_case", Of(static (text, value) => TextFunctions.EqualsIgnoreCase(text, value), "value")),
        ("handleize", Of(TextFunctions.Handleize)),
        ("index_of", Of(static (text, search) => TextFunctions.IndexOf(text, search), "search")),
        ("lstrip", OfAny(PlainText.StripStart)),
        ("remove_first", Of(TextFunctions.RemoveFirst, "remove")),
        ("remove_last", Of(TextFunctions.RemoveLast, "remove")),
        (
            "replace_first",
            new(
                static (_, given) => TextFunctions.ReplaceFirst(TextOf(given[0]), TextOf(given[1]), TextOf(given[2])),
                Text,
                new(typeof(string), "match"),
                new(typeof(string), "replace")
            )
        ),
        ("rstrip", OfAny(PlainText.StripEnd)),
        ("starts_with", Of(static (text, value) => TextFunctions.StartsWith(text, value), "value")),
        ("strip", OfAny(PlainText.Strip)),
        ("upcase", Of(TextFunctions.Upcase)),
        ("whitespace", OfAny(static text => PlainText.IsBlank(text))),
    ];

    private static OwnFunction Of(Func<string, string> function) => new((_, given) => function(TextOf(given[0])), Text);

    // What is absent stays absent.
    private static OwnFunction OfAny(Func<string, object> function) =>
        new((_, given) => given[0] is string text ? function(text) : given[0], Text);

    private static OwnFunction Of(Func<string, string, object> function, string name) =>
        new((_, given) => function(TextOf(given[0]), TextOf(given[1])), Text, new(typeof(string), name));

    private static string TextOf(object? argument) => (string?)argument ?? "";
}
