using System.Globalization;

namespace ImrDocs.Templating.Foreign;

/// <summary>A mark that other systems have and letters do not.</summary>
/// <param name="What">What a letter does not have, in the plural.</param>
/// <param name="Advice">What to do, where <c>{0}</c> stands for the text between the signs.</param>
/// <param name="Find">The mark that begins at an index of a text.</param>
internal sealed record ForeignMark(string What, string Advice, Func<string, int, FoundMark?> Find)
{
    // Longer ones are hardly marks, and what is looked for must be found in time.
    private const int MaxLength = 80;

    /// <summary>A text between two equal signs, without a space on their inner sides: <c>==text==</c>.</summary>
    public static ForeignMark Between(string sign, string what, string advice) =>
        Between(sign, sign, what, advice, static _ => true);

    /// <summary>A text between two signs, without a space on their inner sides.</summary>
    public static ForeignMark Between(
        string start,
        string end,
        string what,
        string advice,
        Func<string, bool> isContent
    ) => new(what, advice, (text, index) =>
        {
            var from = index + start.Length;
            if (
                !IsAt(text, index, start)
                || IsAt(text, index - 1, start[0])
                || IsAt(text, from, start[start.Length - 1])
            )
            {
                return null;
            }

            var to = text.IndexOf(end, from, Math.Min(MaxLength, text.Length - from), StringComparison.Ordinal);
            var content = to < 0 ? "" : text.Substring(from, to - from);
            return
                content.Length > 0
                && content.IndexOf('\n') < 0
                && !char.IsWhiteSpace(content[0])
                && !char.IsWhiteSpace(content[content.Length - 1])
                && !IsAt(text, to + end.Length, end[end.Length - 1])
                && isContent(content)
                ? new(to + end.Length - index, content)
                : null;
        });

    /// <summary>Signs that a line begins with.</summary>
    public static ForeignMark OfLine(string sign, string what, string advice) =>
        new(what, advice, (text, index) =>
            IsAt(text, index, sign) && BeginsLine(text, index) ? new(sign.Length, "") : null
        );

    /// <summary>Signs, wherever they stand.</summary>
    public static ForeignMark Of(string sign, string what, string advice) =>
        new(what, advice, (text, index) => IsAt(text, index, sign) ? new(sign.Length, "") : null);

    /// <summary>What is wrong with a mark and what to do.</summary>
    public string Describe(string text, int index, FoundMark found) =>
        $"a letter has no {What}, so it shows '{text.Substring(index, found.Length)}' as it stands; "
        + string.Format(CultureInfo.InvariantCulture, Advice, found.Content);

    /// <summary>Whether only spaces stand before an index on its line.</summary>
    public static bool BeginsLine(string text, int index)
    {
        var start = index;
        while (start > 0 && text[start - 1] == ' ')
        {
            start--;
        }

        return start == 0 || text[start - 1] == '\n';
    }

    private static bool IsAt(string text, int index, string part) =>
        string.CompareOrdinal(text, index, part, 0, part.Length) == 0;

    private static bool IsAt(string text, int index, char c) => index >= 0 && index < text.Length && text[index] == c;
}
