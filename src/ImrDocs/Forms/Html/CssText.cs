using System.Buffers;
using System.Globalization;
using System.Text;

namespace ImrDocs.Forms.Html;

/// <summary>Writes plain text as a string of a style sheet inside an HTML page.</summary>
internal static class CssText
{
    /// <summary>The ASCII characters that are written as they are.</summary>
    public static SearchValues<byte> PlainAscii { get; } =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 -.,:()"u8);

    /// <summary>
    /// The text as it stands between quotation marks; whatever could end the string or the style element is written by
    /// its number.
    /// </summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (
                Rune.IsLetterOrDigit(rune)
                || rune.Value is ' ' or '-' or '.' or ',' or ':' or '(' or ')' or '\u00B7' or '\u2013'
            )
            {
                result.Append(rune.ToString());
            }
            else
            {
                result.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
            }
        }

        return result.ToString();
    }
}
