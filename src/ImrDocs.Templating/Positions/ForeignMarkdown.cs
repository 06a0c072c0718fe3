using System.Text.RegularExpressions;

namespace ImrDocs.Templating.Positions;

/// <summary>Finds what other kinds of Markdown know and that of letters does not: a letter would show its signs.</summary>
internal static class ForeignMarkdown
{
    private static readonly Regex Comment = new(@"\G<!--", RegexOptions.CultureInvariant);
    private static readonly Regex Tag = new(@"\G</?[A-Za-z][A-Za-z0-9-]*(\s[^<>]*)?/?>", RegexOptions.CultureInvariant);
    private static readonly Regex Footnote = new(@"\G\[\^[^\]\s]+\]", RegexOptions.CultureInvariant);
    private static readonly Regex Strikethrough = new(@"\G~~(?=[^\s~])[^~\n]+~~(?!~)", RegexOptions.CultureInvariant);
    private static readonly Regex TableRow = new(@"\G[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*(\n|$)|\G[ \t]*\|[ \t]*:?-+:?[ \t]*\|[ \t]*(\n|$)", RegexOptions.CultureInvariant);

    /// <summary>What is wrong with what begins at an index of running text; null when nothing is.</summary>
    public static string? At(string text, int index) => text[index] switch
    {
        '<' when IsAt(text, index + 1, '!') && Comment.IsMatch(text, index) => "a letter has no HTML, so that this comment is printed; write {{ # ... }}",
        '<' when Tag.Match(text, index) is { Success: true } tag => $"a letter has no HTML, so that '{tag.Value.Replace("\n", " ")}' is printed sign by sign; say it in Markdown, or write '\\<' where the signs are meant",
        '[' when IsAt(text, index + 1, '^') && Footnote.Match(text, index) is { Success: true } note => $"a letter has no footnotes, so that '{note.Value}' is printed sign by sign; take it away, or write '\\[' where the signs are meant",
        '~' when !IsAt(text, index - 1, '~') && IsAt(text, index + 1, '~') && Strikethrough.Match(text, index) is { Success: true } struck => $"a letter has no strikethrough, so that '{struck.Value}' is printed with its signs; take them away, or write '\\~' where they are meant",
        '|' or ':' or '-' or ' ' when (index == 0 || IsAt(text, index - 1, '\n')) && HasBar(text, index) && TableRow.IsMatch(text, index) =>
            "a letter has no tables, so that the bars and dashes are printed sign by sign; write a list, or a label with its value on the next line behind ':   '",
        _ => null,
    };

    // Few lines have one, and the others need no expression, whose making takes longer than a check.
    private static bool HasBar(string text, int index) => text.IndexOf('|', index) is >= 0 and var bar && text.IndexOf('\n', index, bar - index) < 0;

    private static bool IsAt(string text, int index, char c) => index >= 0 && index < text.Length && text[index] == c;
}
