using System.Text;

namespace ImrDocs.Diagnostics;

/// <summary>
/// Puts a piece of input into a message: on one line, in quotation marks, and not longer than one reads.
/// </summary>
internal static class Quoted
{
    private const int Longest = 60;

    public static string Text(string text)
    {
        var end =
            text.Length <= Longest ? text.Length
            : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1
            : Longest;
        var shown = new StringBuilder(end);
        for (var i = 0; i < end; i++)
        {
            shown.Append(IsShown(text, i) ? text[i] : '\uFFFD');
        }

        return end < text.Length ? $"'{shown}…'" : $"'{shown}'";
    }

    // A terminal must not be steered by input: no control, no bidirectional formatting, no half of a surrogate pair.
    private static bool IsShown(string text, int index) =>
        text[index] switch
        {
            var c when char.IsControl(c) => false,
            '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => false,
            '\u2028' or '\u2029' => false,
            var c when char.IsHighSurrogate(c) => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]),
            var c when char.IsLowSurrogate(c) => index > 0 && char.IsHighSurrogate(text[index - 1]),
            _ => true,
        };
}
