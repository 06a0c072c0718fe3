using System.Globalization;
using System.Text.RegularExpressions;
using ImrDocs.Templating.Schema;
using static ImrDocs.Tests.Soundness.Calls.FunctionCall;

namespace ImrDocs.Tests.Soundness.Calls;

/// <summary>Generates calls of functions that take a text.</summary>
internal sealed class TextCalls(Random random)
{
    private const int Forms = 37;

    // Letters that the texts of the generated data have, and some that they have not.
    private static readonly string[] Parts = ["v", "1", "a", "B", " ", "-", "zz", "wo"];

    private static readonly TextType Text = new();
    private static readonly IntegerType Whole = new();
    private static readonly BooleanType Flag = new();

    public FunctionCall Next()
    {
        var part = Parts[random.Next(Parts.Length)];
        var (few, most) = (random.Next(4), random.Next(1, 12));
        return random.Next(Forms) switch
        {
            0 => ToText($"string.append '{part}'", text => text + part),
            1 => ToText($"string.prepend '{part}'", text => part + text),
            2 => ToText("string.upcase", static text => text.ToUpperInvariant()),
            3 => ToText("string.downcase", static text => text.ToLowerInvariant()),
            4 => ToText("string.capitalize", static text => Capitalized(text)),
            5 => ToText("string.capitalizewords", static text =>
                string.Concat(
                    text.Select((c, i) => i == 0 || char.IsWhiteSpace(text[i - 1]) ? char.ToUpperInvariant(c) : c)
                )
            ),
            6 => ToText("string.strip", Stripped),
            7 => ToText("string.lstrip", static text => IsBlank(text) ? "" : text.TrimStart()),
            8 => ToText("string.rstrip", static text => IsBlank(text) ? "" : text.TrimEnd()),
            9 => ToText("string.strip_newlines", static text => text),
            10 => ToText($"string.replace '{part}' 'R'", text => text.Replace(part, "R", StringComparison.Ordinal)),
            11 => ToText($"string.replace_first '{part}' 'R'", text => Cut(text, First(text, part), part.Length, "R")),
            12 => ToText($"string.remove '{part}'", text => text.Replace(part, "", StringComparison.Ordinal)),
            13 => ToText($"string.remove_first '{part}'", text => Cut(text, First(text, part), part.Length, "")),
            14 => ToText($"string.remove_last '{part}'", text => Cut(text, Last(text, part), part.Length, "")),
            15 => ToText($"string.slice {Number(few)}", text => few < text.Length ? text[few..] : ""),
            16 => ToText($"string.slice {Number(few)} {(random.Next(2) == 0 ? "length:" : "")}{Number(most)}", text =>
                few < text.Length ? text[few..Math.Min(text.Length, few + most)] : ""
            ),
            17 => ToText($"string.slice1 {Number(few)}", text => few < text.Length ? text[few].ToString() : ""),
            18 => ToText($"string.truncate {Number(most)} '.'", text =>
                text.Length > most ? string.Concat(text.AsSpan(0, most - 1), ".") : text
            ),
            19 => ToText($"string.truncate {Number(most + 2)}", text =>
                text.Length > most + 2 ? string.Concat(text.AsSpan(0, most - 1), "...") : text
            ),
            20 => ToText($"string.pad_left {Number(most)}", text => text.PadLeft(most)),
            21 => ToText($"string.pad_right {Number(most)}", text => text.PadRight(most)),
            22 => ToText("string.handleize", static text => Handle(text)),
            23 => ToText("regex.escape", static text => Regex.Escape(text)),
            24 => ToText("regex.replace '[0-9]+' '#'", static text => Digits(text)),
            25 => ToList("regex.split '[0-9]'", static text => Regex.Split(text, "[0-9]")),
            26 => ToList($"string.split '{part}'", text => text.Split(part, StringSplitOptions.RemoveEmptyEntries)),
            27 => new("string.size", Whole, static text => (long)((string)text).Length),
            28 => new($"string.index_of '{part}'", Whole, text =>
                (long)((string)text).IndexOf(part, StringComparison.Ordinal)
            ),
            29 => new($"string.contains '{part}'", Flag, text =>
                ((string)text).Contains(part, StringComparison.Ordinal)
            ),
            30 => new($"string.starts_with '{part}'", Flag, text =>
                ((string)text).StartsWith(part, StringComparison.Ordinal)
            ),
            31 => new($"string.ends_with '{part}'", Flag, text =>
                ((string)text).EndsWith(part, StringComparison.Ordinal)
            ),
            32 => new("string.empty", Flag, static text => ((string)text).Length == 0),
            34 => ToText("us.phone", static text => text),
            35 => ToText("english.with_article", static text => WithArticle(text)),
            33 => new("string.whitespace", Flag, static text => IsBlank((string)text)),
            _ => new($"string.equals_ignore_case '{part}'", Flag, text =>
                ((string)text).Equals(part, StringComparison.OrdinalIgnoreCase)
            ),
        };
    }

    /// <summary>Whether a reader sees nothing of the text.</summary>
    public static bool IsBlank(string text) =>
        text.All(static c => char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format);

    /// <summary>The text without what a reader does not see at its edges.</summary>
    public static string Stripped(string text) => IsBlank(text) ? "" : text.Trim();

    // The texts of the generated data begin with a word, a mark, or a number.
    private static string WithArticle(string text) => ImrDocs.Sentences.EnglishArticle.With(text);

    private static FunctionCall ToText(string source, Func<string, string> meaning) =>
        new(source, Text, text => meaning((string)text));

    private static FunctionCall ToList(string source, Func<string, string[]> meaning) =>
        new(source, new ListType { Element = Text }, text => meaning((string)text));

    private static string Capitalized(string text) =>
        text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    // Scriban looks for one place without regard to case, and for all of them with it.
    private static int First(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase);

    private static int Last(string text, string part) => text.LastIndexOf(part, StringComparison.OrdinalIgnoreCase);

    private static string Cut(string text, int index, int length, string replacement) =>
        index < 0 ? text : text[..index] + replacement + text[(index + length)..];

    private static string Handle(string text) =>
        Regex.Replace(text.ToLowerInvariant(), @"[^\p{L}\p{Nd}]+", "-").TrimEnd('-');

    private static string Digits(string text) => Regex.Replace(text, "[0-9]+", "#");
}
