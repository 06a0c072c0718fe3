using System.Buffers;
using System.Text;

namespace ImrDocs.Benchmarks.Writers.Escaping;

/// <summary>What is escaped in the HTML of a letter: the four characters that Markdig escapes.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\"&<>");

    /// <summary>The index of the first character to escape, or -1.</summary>
    public static int IndexOfEscaped(ReadOnlySpan<char> text) => text.IndexOfAny(Escaped);

    /// <summary>What stands for a character that is escaped.</summary>
    public static string Entity(char c) =>
        c switch
        {
            '"' => "&quot;",
            '&' => "&amp;",
            '<' => "&lt;",
            _ => "&gt;",
        };

    /// <summary>The value as HTML; most values are returned as they are.</summary>
    public static string Escape(string value)
    {
        var next = IndexOfEscaped(value);
        if (next < 0)
        {
            return value;
        }

        var result = new StringBuilder(value.Length + 16);
        var text = value.AsSpan();
        for (; next >= 0; next = IndexOfEscaped(text))
        {
            result.Append(text[..next]).Append(Entity(text[next]));
            text = text[(next + 1)..];
        }

        return result.Append(text).ToString();
    }
}
