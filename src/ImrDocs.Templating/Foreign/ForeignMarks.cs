using ImrDocs.Templating.Assets;
using ImrDocs.Templating.Markdown.Containers;

namespace ImrDocs.Templating.Foreign;

/// <summary>
/// Finds marks of other systems in wording: extensions of Markdown, other markup languages, and word processors.
/// </summary>
/// <remarks>Markdig does not read them in a letter's pipeline, so that a letter shows them as they stand.</remarks>
internal static class ForeignMarks
{
    private const string Emphasis = "write '*{0}*' or '**{0}**' to stress it";
    private const string Heading = "write '## ' before a heading";
    private const string Character = "write the character itself";

    private static readonly ForeignMark[] Marks =
    [
        new("check boxes", "write '\u2610' or '\u2612'", CheckBox),
        new("attributes", "delete it; what a part looks like, the letter's style sheet says", Attributes),
        new("tables of contents", "delete it", TableOfContents),
        ForeignMark.Between("==", "highlighted text", Emphasis),
        ForeignMark.Between("++", "inserted text", Emphasis),
        ForeignMark.Between("'''", "bold text in this form", Emphasis),
        ForeignMark.Between("^", "^", "raised text", Character, IsOneWord),
        ForeignMark.Between("~", "~", "lowered text", Character, IsOneWord),
        ForeignMark.Between("$$", "formulas", "write it in words"),
        new("names for symbols", Character, SymbolName),
        ForeignMark.Between("[/", "]", "tags in brackets", Emphasis, IsOneWord),
        ForeignMark.Of(
            "] (http",
            "links with a space in them",
            "write the address right after the bracket: [text](https://...)"
        ),
        ForeignMark.OfLine("== ", "headings in this form", Heading),
        ForeignMark.OfLine("h1. ", "headings in this form", Heading),
        ForeignMark.OfLine("h2. ", "headings in this form", Heading),
        ForeignMark.OfLine("h3. ", "headings in this form", Heading),
        ForeignMark.OfLine("!!! ", "boxes", "write '::: notice' above the text, and ':::' below it"),
    ];

    /// <summary>The marks in a text, each with the index of its beginning and what is wrong with it.</summary>
    public static IEnumerable<(int Index, string Message)> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (IsContainerLine(text, i))
            {
                i = text.IndexOf('\n', i) is >= 0 and var lineEnd ? lineEnd : text.Length;
            }
            else if (CodeText.End(text, i) is { } end)
            {
                i = end - 1;
            }
            else if (!char.IsLetterOrDigit(text[i]) || ForeignMark.BeginsLine(text, i))
            {
                foreach (var mark in Marks)
                {
                    if (mark.Find(text, i) is { } found)
                    {
                        yield return (i, mark.Describe(text, i, found));
                        i += found.Length - 1;
                        break;
                    }
                }
            }
        }
    }

    private static bool IsContainerLine(string text, int index) =>
        (index == 0 || text[index - 1] == '\n') && ContainerNames.HasFenceAt(text, index);

    // "[ ]" and "[x]" where an item or a line begins.
    private static FoundMark? CheckBox(string text, int index)
    {
        if (
            index + 2 >= text.Length
            || text[index] != '['
            || text[index + 1] is not (' ' or 'x' or 'X')
            || text[index + 2] != ']'
            || (index + 3 < text.Length && text[index + 3] != ' ')
        )
        {
            return null;
        }

        var start = index;
        while (start > 0 && text[start - 1] is ' ' or '-' or '+' or '*' or '.' or (>= '0' and <= '9'))
        {
            start--;
        }

        return start == 0 || text[start - 1] == '\n' ? new(3, "") : null;
    }

    // "{.class}", "{#id}", "{: .class}", "{width=50%}"
    private static FoundMark? Attributes(string text, int index)
    {
        if (text[index] != '{' || IsAfterImage(text, index))
        {
            return null;
        }

        var end = text.IndexOfAny(['}', '{', '\n'], index + 1);
        if (end < 0 || text[end] != '}' || end == index + 1)
        {
            return null;
        }

        var content = text.Substring(index + 1, end - index - 1).TrimStart(':').Trim();
        var isName = content.Length > 1 && content[0] is '.' or '#' && char.IsLetter(content[1]);
        var equals = content.IndexOf('=');
        var isPair = equals > 0 && content.Take(equals).All(IsWord);
        return isName || isPair ? new(end + 1 - index, content) : null;
    }

    // An image has a size, which is checked with it.
    private static bool IsAfterImage(string text, int index)
    {
        var start = index > 0 && text[index - 1] == ')' ? text.LastIndexOf("](", index, StringComparison.Ordinal) : -1;
        return start >= 0 && AssetKind.Of(text.Substring(start, index - 1 - start)) is { IsImage: true };
    }

    private static FoundMark? TableOfContents(string text, int index)
    {
        foreach (var mark in (string[])["[TOC]", "[[TOC]]", "[[_TOC_]]"])
        {
            if (string.CompareOrdinal(text, index, mark, 0, mark.Length) == 0)
            {
                return new(mark.Length, "");
            }
        }

        return null;
    }

    // ":smile:" as a word of its own.
    private static FoundMark? SymbolName(string text, int index)
    {
        if (text[index] != ':' || (index > 0 && !char.IsWhiteSpace(text[index - 1])))
        {
            return null;
        }

        var end = index + 1;
        while (end < text.Length && (IsWord(text[end]) || text[end] == '+'))
        {
            end++;
        }

        var name = text.Substring(index + 1, end - index - 1);
        return end < text.Length && text[end] == ':' && name.Any(char.IsLetter) ? new(end + 1 - index, name) : null;
    }

    private static bool IsOneWord(string text) => text.All(IsWord);

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '-';
}
