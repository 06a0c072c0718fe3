using System.Text.RegularExpressions;
using ImrDocs.Templating.Binding.Types;
using static ImrDocs.Templating.Functions.FunctionParameters;

namespace ImrDocs.Templating.Functions;

/// <summary>The group <c>regex</c>.</summary>
internal static class RegexFunctions
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(1);

    private const string InPattern = "options are written in the pattern, as in '(?i)page'";

    public static FunctionGroup Group { get; } =
        new(
            "regex",
            [
                new AllowedFunction("regex.escape", [Text("pattern")], Results.SameText)
                {
                    Summary = "Escapes the characters of a text that have a meaning in regular expressions.",
                    Example = new("{{ '1.5' | regex.escape }}", @"1\.5"),
                    Compiled = CompiledForm.Scriban,
                },
                new RefusedFunction(
                    "regex.match",
                    "it gives an empty list or a list of parts",
                    "declare what you look for as a field"
                ),
                new RefusedFunction("regex.matches", "it gives lists of parts", "declare what you look for as a field"),
                new AllowedFunction(
                    "regex.replace",
                    [Text("text"), Asked(Pattern("pattern")), Text("replace")],
                    Results.Text(Replaced)
                )
                {
                    Summary =
                        "Replaces what a regular expression finds; in the replacement, `$1` stands for what its "
                        + "first parentheses found.",
                    Example = new("{{ code | regex.replace '[0-9]+' 'N' }}", "mri-N-a"),
                    Omitted = [new("options", InPattern)],
                },
                new AllowedFunction("regex.split", [Text("text"), Asked(Pattern("pattern"))], Results.Texts)
                {
                    Summary = "Splits a text into a list where a regular expression finds something.",
                    Example = new("{{ 'a1b22c' | regex.split '[0-9]+' | array.size }}", "3"),
                    Omitted = [new("options", InPattern)],
                },
                new RefusedFunction(
                    "regex.unescape",
                    "a text that is no regular expression is an error only when the letter is rendered",
                    "write the text itself"
                ),
            ]
        );

    // A sign of the replacement's own stands for a part of what was found, which may be nothing.
    private static TextTemplateType Replaced(IReadOnlyList<GivenArgument> given) =>
        given switch
        {
            [{ Written: string text }, { Written: string pattern }, { Written: string by }]
                when Replace(text, pattern, by) is { } replaced => Known(replaced),
            [{ Text.CanBeBlank: false }, _, { Text.CanBeBlank: false, Written: string by }] when by.IndexOf('$') < 0 =>
                new() { IsMade = true },
            _ => new(Contents: TextContents.Any),
        };

    private static TextTemplateType Known(string text) =>
        new(
            Contents: text.Length == 0 ? TextContents.Empty
            : text.Any(char.IsLetterOrDigit) ? TextContents.Words
            : TextContents.Any
        )
        {
            IsMade = true,
        };

    // Null where that takes long, which no author waits for.
    private static string? Replace(string text, string pattern, string by)
    {
        try
        {
            return Regex.Replace(text, pattern, by, RegexOptions.CultureInvariant, MostTime);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
