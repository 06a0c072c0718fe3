using System.Globalization;
using System.Text;

namespace ImrDocs.Models;

/// <summary>What a text of a model is: one line of characters that can be printed.</summary>
/// <remarks>
/// Every run of white space that breaks a line or indents it (space, tab, line feed, vertical tab, form feed, carriage
/// return, U+0085, U+2028, U+2029) becomes one space, none at the edges. Other spaces, such as the no-break space, are data.
/// </remarks>
public static class PlainText
{
    /// <summary>Collapses the white space of a text. Returns the text itself when there is nothing to collapse.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsNormal(text) ? text : Collapse(text);
    }

    /// <summary>Whether a reader would see nothing: the text holds only white space and characters without a shape.</summary>
    public static bool IsBlank(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The index of the first control character or half of a surrogate pair, or -1 when every character can be printed.</summary>
    public static int IndexOfUnprintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || (char.IsControl(text[i]) && !IsCollapsed(text[i])))
            {
                return i;
            }
        }

        return -1;
    }

    internal static bool IsCollapsed(char c) => c is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    private static bool IsNormal(string text)
    {
        var afterSpace = true;
        foreach (var c in text)
        {
            var isSpace = IsCollapsed(c);
            if (isSpace && (c != ' ' || afterSpace))
            {
                return false;
            }

            afterSpace = isSpace;
        }

        return text.Length == 0 || !afterSpace;
    }

    private static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsCollapsed(c))
            {
                result.Append(c);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        if (result.Length > 0 && result[^1] == ' ')
        {
            result.Length--;
        }

        return result.ToString();
    }
}
