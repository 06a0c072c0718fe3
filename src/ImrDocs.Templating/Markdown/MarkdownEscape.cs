using System.Globalization;
using System.Text;

namespace ImrDocs.Templating.Markdown;

/// <summary>
/// Writes plain text so that Markdown reads it as exactly that text, wherever running text can stand.
/// </summary>
/// <remarks>
/// The set of characters is the least one for the pipeline of <see cref="MarkdownToHtml"/>: CommonMark without HTML,
/// with definition lists, tables, and footnotes. A property test holds the two together. The text is one line; white
/// space at its edges is written by its number, so that it stays. A bar is escaped in the row of a table, which a bar
/// begins.
/// </remarks>
internal static class MarkdownEscape
{
    /// <summary>The characters that are escaped wherever they stand.</summary>
    public const string Anywhere = "&*<[\\]_`";

    private const int LongestListNumber = 9;
    private const string AtStart = "-+=>~:";
    private const string AtEnd = "!#^";
    private const char Bar = '|';

    /// <summary>The text as Markdown.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Text(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        var result = new StringBuilder(text.Length + 8);
        Append(result, text);
        return result.ToString();
    }

    /// <summary>Appends a text to the Markdown before it.</summary>
    internal static void Append(StringBuilder markdown, string text)
    {
        var listNumberEnd = ListNumberEnd(text.AsSpan());
        var isEscapedAtStart =
            IsEscapedAtStart(text.AsSpan())
            || (markdown.Length > 0 && IsEscapedAfter(markdown[markdown.Length - 1], text.AsSpan()));
        var isBarEscaped = text.IndexOf(Bar) >= 0 && IsInRow(markdown);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isEdge = i == 0 || i == text.Length - 1;
            if (IsWrittenAsReference(c) || (isEdge && char.IsWhiteSpace(c)))
            {
                markdown.Append("&#x").Append(((int)c).ToString("X", CultureInfo.InvariantCulture)).Append(';');
                continue;
            }

            if (
                IsOneOf(Anywhere, c)
                || (c == Bar && isBarEscaped)
                || i == listNumberEnd
                || (i == 0 && isEscapedAtStart)
                || (i == text.Length - 1 && IsEscapedAtEnd(text.AsSpan()))
            )
            {
                markdown.Append('\\');
            }

            markdown.Append(c);
        }
    }

    /// <summary>
    /// Whether the first character is escaped because of the character before: an address follows "[text]".
    /// </summary>
    internal static bool IsEscapedAfter(char before, ReadOnlySpan<char> text) =>
        before == ']' && text.Length > 0 && text[0] == '(';

    /// <summary>Whether the first character is escaped because it stands there.</summary>
    public static bool IsEscapedAtStart(ReadOnlySpan<char> text) =>
        text.Length > 0 && (IsOneOf(AtStart, text[0]) || BeginsHeading(text) || IsTableRule(text));

    /// <summary>Whether the last character is escaped because it stands there.</summary>
    public static bool IsEscapedAtEnd(ReadOnlySpan<char> text) =>
        text.Length > 0 && IsOneOf(AtEnd, text[text.Length - 1]);

    /// <summary>
    /// The index of the sign that would make a list's number of the text's beginning, or -1: "12." and "a)" begin a
    /// list where a line does.
    /// </summary>
    public static int ListNumberEnd(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (
            end < text.Length
            && end < LongestListNumber
            && text[end] is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
        )
        {
            end++;
        }

        return end < text.Length && text[end] is '.' or ')' && EndsWord(text, end + 1) ? end : -1;
    }

    /// <summary>
    /// Whether the character is written by its number. Such are marks that reorder text: in the source, a reviewer must
    /// see them.
    /// </summary>
    public static bool IsWrittenAsReference(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>
    /// Whether a character can stand before the bar with which the row of a table begins: blanks, and what a list, a
    /// quote, or a definition begins with.
    /// </summary>
    public static bool CanPrecedeRow(char c) =>
        c is ' ' or '\t' or '>' or '*' or '+' or '-' or ':' or '.' or ')' or (>= '0' and <= '9');

    private static bool IsInRow(StringBuilder markdown)
    {
        var line = markdown.Length;
        while (line > 0 && markdown[line - 1] != '\n')
        {
            line--;
        }

        while (line < markdown.Length && CanPrecedeRow(markdown[line]))
        {
            line++;
        }

        return line < markdown.Length && markdown[line] == Bar;
    }

    // "|---|" makes a table of the line above it.
    private static bool IsTableRule(ReadOnlySpan<char> text)
    {
        if (text[0] != Bar)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (c is not (Bar or '-' or ':' or ' '))
            {
                return false;
            }
        }

        return true;
    }

    // "# a" begins a heading; "#60" does not.
    private static bool BeginsHeading(ReadOnlySpan<char> text) =>
        text[0] == '#' && EndsWord(text, text.Length - text.TrimStart('#').Length);

    private static bool IsOneOf(string characters, char c) => characters.IndexOf(c) >= 0;

    // What follows the text is not known here, so that its end counts as a space.
    private static bool EndsWord(ReadOnlySpan<char> text, int index) => index == text.Length || text[index] == ' ';
}
