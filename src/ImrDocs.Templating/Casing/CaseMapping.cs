using System.Text;

namespace ImrDocs.Templating.Casing;

/// <summary>Maps text to upper case and lower case, character by character, in the same way on every machine.</summary>
/// <remarks>
/// The framework asks the ICU of the machine, if there is one, and its answer follows the version of ICU: U+017F
/// becomes S with ICU and stays as it is without. The mappings here are those of Unicode 16.0, without the three of
/// which one side is ASCII and the other is not (U+0130, U+0131, and U+017F), as in the framework's invariant mode.
/// </remarks>
internal static partial class CaseMapping
{
    private const int RangeSize = 4;

    /// <summary>A text in upper case.</summary>
    public static string ToUpper(string text) => Map(text, ToUpperRanges, 'a', 'z');

    /// <summary>A text in lower case.</summary>
    public static string ToLower(string text) => Map(text, ToLowerRanges, 'A', 'Z');

    /// <summary>A text whose first character is in upper case.</summary>
    public static string ToUpperFirst(string text)
    {
        var length = text.Length > 1 && char.IsSurrogatePair(text, 0) ? 2 : Math.Min(text.Length, 1);
        return ToUpper(text.Substring(0, length)) + text.Substring(length);
    }

    /// <summary>Whether two texts are the same but for upper case and lower case.</summary>
    public static bool AreEqual(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal)
        || string.Equals(ToUpper(left), ToUpper(right), StringComparison.Ordinal);

    // A mapped text is as long as the text itself: no character leaves its plane.
    private static string Map(string text, int[] ranges, char first, char last)
    {
        StringBuilder? mapped = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c <= '\x7F')
            {
                if (c >= first && c <= last)
                {
                    (mapped ??= new(text))[i] = (char)(c ^ 0x20);
                }

                continue;
            }

            var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var distance = Distance(isPair ? char.ConvertToUtf32(c, text[i + 1]) : c, ranges);
            if (isPair)
            {
                i++;
            }

            if (distance == 0)
            {
                continue;
            }

            mapped ??= new(text);
            if (isPair)
            {
                var pair = char.ConvertFromUtf32(char.ConvertToUtf32(c, text[i]) + distance);
                (mapped[i - 1], mapped[i]) = (pair[0], pair[1]);
            }
            else
            {
                mapped[i] = (char)(c + distance);
            }
        }

        return mapped?.ToString() ?? text;
    }

    // What is added to a character, found by halving the ranges.
    private static int Distance(int character, int[] ranges)
    {
        var (low, high) = (0, (ranges.Length / RangeSize) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = middle * RangeSize;
            if (character < ranges[at])
            {
                high = middle - 1;
            }
            else if (character > ranges[at + 1])
            {
                low = middle + 1;
            }
            else
            {
                return (character - ranges[at]) % ranges[at + 2] == 0 ? ranges[at + 3] : 0;
            }
        }

        return 0;
    }
}
