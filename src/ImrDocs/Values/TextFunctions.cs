using System.Text;
using ImrDocs.Templating.Casing;

namespace ImrDocs.Values;

/// <summary>
/// The functions of texts that compare letters or change their case, in the same way on every machine.
/// </summary>
/// <remarks>
/// Compiled and interpreted templates call the same code. Texts are compared by their UTF-16 code units.
/// </remarks>
public static class TextFunctions
{
    /// <summary>A text in upper case.</summary>
    public static string Upcase(string text) => CaseMapping.ToUpper(text);

    /// <summary>A text in lower case.</summary>
    public static string Downcase(string text) => CaseMapping.ToLower(text);

    /// <summary>A text whose first character is in upper case.</summary>
    public static string Capitalize(string text) => CaseMapping.ToUpperFirst(text);

    /// <summary>A text in which the first letter of each word is in upper case.</summary>
    public static string CapitalizeWords(string text)
    {
        var result = new StringBuilder(text.Length);
        var startsWord = true;
        for (var i = 0; i < text.Length; i += LengthAt(text, i))
        {
            var character = text.Substring(i, LengthAt(text, i));
            if (startsWord && char.IsLetter(text, i))
            {
                character = CaseMapping.ToUpper(character);
                startsWord = false;
            }

            startsWord |= char.IsWhiteSpace(text, i);
            result.Append(character);
        }

        return result.ToString();
    }

    /// <summary>
    /// The letters and digits of a text in lower case, with hyphens for all that stands between them.
    /// </summary>
    public static string Handleize(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i += LengthAt(text, i))
        {
            if (char.IsLetterOrDigit(text, i))
            {
                result.Append(text, i, LengthAt(text, i));
            }
            else if (result.Length == 0 || result[^1] != '-')
            {
                result.Append('-');
            }
        }

        if (result.Length > 0 && result[^1] == '-')
        {
            result.Length--;
        }

        return CaseMapping.ToLower(result.ToString());
    }

    /// <summary>Whether a text begins with another.</summary>
    public static bool StartsWith(string text, string value) => text.StartsWith(value, StringComparison.Ordinal);

    /// <summary>Whether a text ends with another.</summary>
    public static bool EndsWith(string text, string value) => text.EndsWith(value, StringComparison.Ordinal);

    /// <summary>Whether two texts are the same but for upper case and lower case.</summary>
    public static bool EqualsIgnoreCase(string text, string value) => CaseMapping.AreEqual(text, value);

    /// <summary>Where another text first stands in a text, or -1.</summary>
    public static int IndexOf(string text, string search) => text.IndexOf(search, StringComparison.Ordinal);

    /// <summary>A text without the first place where another stands, in whatever case.</summary>
    public static string RemoveFirst(string text, string remove) => ReplaceFirst(text, remove, "");

    /// <summary>A text without the last place where another stands, in whatever case.</summary>
    public static string RemoveLast(string text, string remove) =>
        ReplacedAt(
            text,
            CaseMapping.ToUpper(text).LastIndexOf(CaseMapping.ToUpper(remove), StringComparison.Ordinal),
            remove.Length,
            ""
        );

    /// <summary>A text with another put in the first place where a third stands, in whatever case.</summary>
    public static string ReplaceFirst(string text, string match, string replace) =>
        ReplacedAt(
            text,
            CaseMapping.ToUpper(text).IndexOf(CaseMapping.ToUpper(match), StringComparison.Ordinal),
            match.Length,
            replace
        );

    private static string ReplacedAt(string text, int index, int length, string replacement) =>
        index < 0 || length == 0
            ? text
            : string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + length));

    private static int LengthAt(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text, index) ? 2 : 1;
}
