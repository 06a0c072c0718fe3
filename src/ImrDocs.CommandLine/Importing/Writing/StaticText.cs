using System.Globalization;
using System.Text;
using ImrDocs.Templating.Foreign;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.CommandLine.Importing.Writing;

/// <summary>Writes words of a document so that neither Scriban nor Markdown reads anything else in them.</summary>
internal static class StaticText
{
    /// <summary>The words in a template of Markdown.</summary>
    /// <param name="text">The words, on one line.</param>
    /// <param name="place">What stands around them.</param>
    public static string OfMarkdown(string text, TextSurroundings place)
    {
        var listNumberEnd = place.BeginsLine || place.CompletesNumber ? ListNumberEnd(text) : -1;
        var isEscapedAtStart =
            place.BeginsLine && text.Length > 0 && (MarkdownEscape.IsEscapedAtStart(text) || text[0] is '|' or '#');
        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isLast = i == text.Length - 1;
            if (MarkdownEscape.IsWrittenAsReference(c) || (c == '{' && isLast && place.IsBeforeTag))
            {
                result.Append(CultureInfo.InvariantCulture, $"&#x{(int)c:X};");
                continue;
            }

            if (
                MarkdownEscape.Anywhere.Contains(c, StringComparison.Ordinal)
                || IsBrace(text, i)
                || (i == listNumberEnd && (i > 0 || !place.CompletesNumber))
                || (i == 0 && isEscapedAtStart)
                || (c == '|' && place.IsInTable)
                || (isLast && c == '#' && place.IsInHeading)
                || (isLast && c is '!' or '^' && place.IsBeforeLink)
            )
            {
                result.Append('\\');
            }

            result.Append(c);
        }

        return WithoutForeignMarks(result.ToString());
    }

    /// <summary>The words in a template of plain text.</summary>
    public static string OfPlainText(string text) =>
        string.Concat(text.Select(static c => c is '{' or '}' ? $"{{{{ '{c}' }}}}" : c.ToString()));

    // Marks of other systems, such as ==words==, are shown as they stand where their first sign is escaped.
    private static string WithoutForeignMarks(string markdown)
    {
        var result = new StringBuilder(markdown);
        foreach (var (index, _) in ForeignMarks.In(markdown).Reverse())
        {
            var sign = index;
            while (sign < result.Length && !IsSign(result[sign]))
            {
                sign++;
            }

            if (sign < result.Length && result[sign] != '\\')
            {
                result.Insert(sign, '\\');
            }
        }

        return result.ToString();
    }

    // A line of a template begins with all of its number, which has no letters.
    private static int ListNumberEnd(string text) =>
        MarkdownEscape.ListNumberEnd(text) is >= 0 and var end
        && text.AsSpan(0, end).IndexOfAnyExceptInRange('0', '9') < 0
            ? end
            : -1;

    // No two of the signs that begin and end tags stay together.
    private static bool IsBrace(string text, int index) =>
        text[index] switch
        {
            '{' => true,
            '}' => index > 0 && text[index - 1] is '}' or '%',
            '%' => index > 0 && text[index - 1] == '{',
            _ => false,
        };

    private static bool IsSign(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));
}
