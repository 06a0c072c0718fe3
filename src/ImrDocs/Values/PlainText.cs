using System.Buffers;
using System.Text;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Values;

/// <summary>What a text of a model is: one line of characters that can be printed.</summary>
/// <remarks>
/// Every run of white space that breaks a line or indents it (space, tab, line feed, vertical tab, form feed, carriage
/// return, U+0085, U+2028, U+2029) becomes one space. Other spaces, such as the no-break space, are data between words;
/// at the edges no white space of any kind is kept.
/// </remarks>
public static class PlainText
{
    // White space that becomes a space, but for the space itself.
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\n\v\f\r\u0085\u2028\u2029");

    private static readonly SearchValues<char> PrintableAscii = SearchValues.Create([
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(static c => (char)c),
    ]);

    /// <summary>
    /// Collapses the white space of a text. Returns the text itself when there is nothing to collapse.
    /// </summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsNormal(text) ? text : Collapse(text);
    }

    /// <summary>
    /// Collapses the white space of a printed text, which keeps what stands at its edges: a template that says
    /// <c>name + ' '</c> means the space.
    /// </summary>
    internal static string OneLine(string text) => IsOneLine(text) ? text : CollapseBreaks(text);

    /// <summary>
    /// Whether a reader would see nothing: the text holds only white space and characters without a shape.
    /// </summary>
    public static bool IsBlank(string text) => IsBlank(text.AsSpan());

    internal static bool IsBlank(ReadOnlySpan<char> text) => PrintableText.IsBlank(text);

    /// <summary>The text without white space at its edges; empty where nothing that a reader sees is left.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Strip(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsBlank(text) ? "" : text.Trim();
    }

    /// <summary>The text without white space at its start; empty where nothing that a reader sees is left.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string StripStart(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsBlank(text) ? "" : text.TrimStart();
    }

    /// <summary>The text without white space at its end; empty where nothing that a reader sees is left.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string StripEnd(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsBlank(text) ? "" : text.TrimEnd();
    }

    /// <summary>The index of the first character that cannot be printed, or -1 when there is none.</summary>
    /// <remarks>
    /// Such are control characters, halves of surrogate pairs, and the noncharacters that Unicode keeps for use inside
    /// programs.
    /// </remarks>
    public static int IndexOfUnprintable(string text) => IndexOfUnprintable(text.AsSpan());

    internal static int IndexOfUnprintable(ReadOnlySpan<char> text)
    {
        // Most texts are ASCII for their most part, which is looked through fast.
        var ascii = text.IndexOfAnyExcept(PrintableAscii);
        return ascii >= 0 && PrintableText.IndexOfUnprintable(text[ascii..]) is >= 0 and var index ? ascii + index : -1;
    }

    internal static bool IsCollapsed(char c) => PrintableText.IsCollapsed(c);

    internal static bool IsNormal(ReadOnlySpan<char> text) =>
        IsOneLine(text) && (text.Length == 0 || !(char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])));

    internal static bool IsOneLine(ReadOnlySpan<char> text) => text.IndexOf("  ") < 0 && text.IndexOfAny(Breaks) < 0;

    private static string Collapse(string text) => CollapseBreaks(text).Trim();

    private static string CollapseBreaks(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsCollapsed(c))
            {
                result.Append(c);
            }
            else if (result.Length == 0 || result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString();
    }
}
