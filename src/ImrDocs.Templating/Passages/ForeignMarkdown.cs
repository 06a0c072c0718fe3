namespace ImrDocs.Templating.Passages;

/// <summary>
/// Finds what other kinds of Markdown know and that of letters does not: a letter would show its signs.
/// </summary>
internal static class ForeignMarkdown
{
    // Longer ones are no tags and no footnotes, and what is looked for must be found in time.
    private const int MaxLength = 1_000;

    /// <summary>What is wrong with a line of dashes right below a text.</summary>
    public const string Underline =
        "this line makes a heading of all the text right above it; write '## ' before a heading, or a blank line "
        + "before a rule";

    /// <summary>What is wrong with what begins at an index of running text; null when nothing is.</summary>
    public static string? At(string text, int index) =>
        text[index] switch
        {
            '<' when text.IndexOf("<!--", index, Math.Min(4, text.Length - index), StringComparison.Ordinal) == index =>
                "a letter has no HTML, so that this comment is printed; write {{ # ... }}",
            '<' when Tag(text, index) is { } tag && IsLineBreak(tag) =>
                $"a letter has no HTML, so that '{Quote(tag)}' is printed sign by sign; to begin a new line, "
                    + "write '\\' at the end of the line before it, in place of the tag",
            '<' when Tag(text, index) is { } tag =>
                $"a letter has no HTML, so that '{Quote(tag)}' is printed sign by sign; say it in Markdown, "
                    + "or write '\\<' where the signs are meant",
            '[' when Footnote(text, index) is { } note =>
                $"'{note}' is the mark of a footnote whose text stands elsewhere, and a letter has none: it is "
                    + "printed sign by sign, or taken for a link; write the text where its number shall stand, "
                    + "'^[The text.]', or '\\[' where the signs are meant",
            '~' when Strikethrough(text, index) is { } struck =>
                $"a letter has no strikethrough, so that '{struck}' is printed with its signs; take them away, "
                    + $"or write "
                    + "'\\~' where they are meant",
            '&' when Reference(text, index) is { } reference =>
                $"'{reference}' is no character that HTML knows, so that the letter shows it as it stands; write the "
                    + "character itself, or '\\&' where the sign is meant",
            _ => null,
        };

    private static bool IsLineBreak(string tag) =>
        tag.Trim('<', '>', '/', ' ').Equals("br", StringComparison.OrdinalIgnoreCase);

    private static string Quote(string tag) =>
        tag.Replace("\n", " ").Replace(PassageText.Value.ToString(), "{{ ... }}");

    // <name ...>, </name>
    private static string? Tag(string text, int index)
    {
        var i = index + 1;
        i += CharAt(text, i) == '/' ? 1 : 0;
        if (!IsLetter(CharAt(text, i)))
        {
            return null;
        }

        while (IsLetter(CharAt(text, i)) || CharAt(text, i) is '-' or (>= '0' and <= '9'))
        {
            i++;
        }

        if (char.IsWhiteSpace(CharAt(text, i)))
        {
            while (i < text.Length && i - index < MaxLength && text[i] is not ('<' or '>'))
            {
                i++;
            }
        }

        i += CharAt(text, i) == '/' ? 1 : 0;
        return CharAt(text, i) == '>' ? text.Substring(index, i + 1 - index) : null;
    }

    // &name;
    private static string? Reference(string text, int index)
    {
        var i = index + 1;
        while (IsLetter(CharAt(text, i)))
        {
            i++;
        }

        return i > index + 1 && CharAt(text, i) == ';' ? text.Substring(index, i + 1 - index) : null;
    }

    // [^note]
    private static string? Footnote(string text, int index)
    {
        var i = index + 2;
        while (i < text.Length && i - index < MaxLength && text[i] != ']' && !char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return CharAt(text, index + 1) == '^' && i > index + 2 && CharAt(text, i) == ']'
            ? text.Substring(index, i + 1 - index)
            : null;
    }

    // ~~struck~~
    private static string? Strikethrough(string text, int index)
    {
        var i = index + 2;
        if (CharAt(text, index - 1) == '~' || CharAt(text, index + 1) != '~' || char.IsWhiteSpace(CharAt(text, i)))
        {
            return null;
        }

        while (i < text.Length && i - index < MaxLength && text[i] is not ('~' or '\n'))
        {
            i++;
        }

        return i > index + 2 && CharAt(text, i) == '~' && CharAt(text, i + 1) == '~' && CharAt(text, i + 2) != '~'
            ? text.Substring(index, i + 2 - index)
            : null;
    }

    /// <summary>Whether a line is the line of dashes below the head of a table.</summary>
    public static bool IsTableRule(string line)
    {
        if (!line.Contains("|"))
        {
            return false;
        }

        // |---|:---:|
        var row = line.Trim(' ', '\t');
        var cells = row.Split('|').Select(static cell => cell.Trim(' ', '\t')).ToList();
        var (begins, ends) = (cells[0].Length == 0, cells[cells.Count - 1].Length == 0);
        cells = [.. cells.Skip(begins ? 1 : 0).Take(cells.Count - (begins ? 1 : 0) - (ends ? 1 : 0))];
        return (cells.Count > 1 || (cells.Count == 1 && begins && ends)) && cells.All(IsRule);
    }

    // :---:
    private static bool IsRule(string cell)
    {
        var start = cell.Length > 0 && cell[0] == ':' ? 1 : 0;
        var end = cell.Length > start && cell[cell.Length - 1] == ':' ? cell.Length - 1 : cell.Length;
        return end > start && cell.Skip(start).Take(end - start).All(static c => c == '-');
    }

    private static char CharAt(string text, int index) => index >= 0 && index < text.Length ? text[index] : '\n';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
