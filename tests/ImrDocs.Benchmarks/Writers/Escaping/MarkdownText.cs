using System.Buffers;

namespace ImrDocs.Benchmarks.Writers.Escaping;

/// <summary>Where a value needs escaping in Markdown: the product's rules, written for speed.</summary>
/// <remarks>Every writer but the product escapes by it, so that none is slow because its escaping is.</remarks>
/// <param name="text">The value, or one of the values that a list is made of.</param>
/// <param name="isFirst">Whether nothing stands before it in the same list.</param>
/// <param name="isLast">Whether nothing stands after it in the same list.</param>
internal readonly ref struct MarkdownText(ReadOnlySpan<char> text, bool isFirst, bool isLast)
{
    private const int LongestListNumber = 9;
    private const string Anywhere = "&*<[\\]_`";
    private const string Marks = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static readonly SearchValues<char> Escaped = SearchValues.Create(Anywhere + Marks);
    private static readonly SearchValues<char> Plain = SearchValues.Create([
        .. Enumerable.Range(' ', 95).Select(static c => (char)c).Except(Anywhere),
    ]);

    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    private readonly ReadOnlySpan<char> _text = text;
    private readonly int _start = isFirst ? EscapedAtStart(text, isLast) : -1;
    private readonly int _end = isLast && text[^1] is '!' or '#' ? text.Length - 1 : -1;

    /// <summary>
    /// Whether the value is ASCII without anything to escape. One vectorized pass says so of most values.
    /// </summary>
    public bool IsPlain => (_start & _end) < 0 && _text.IndexOfAnyExcept(Plain) < 0;

    /// <summary>
    /// Whether the character is written by its number, so that a reviewer sees that it reorders text.
    /// </summary>
    public static bool IsWrittenAsReference(char c) => c > '\u061B' && Marks.Contains(c);

    /// <summary>The index of the first character to escape from an index on, or the text's length.</summary>
    public int NextEscaped(int from)
    {
        var next = _text[from..].IndexOfAny(Escaped) is >= 0 and var found ? from + found : _text.Length;
        next = _start >= from && _start < next ? _start : next;
        return _end >= from && _end < next ? _end : next;
    }

    // Marks of blocks, and the "." or ")" of what would be a list's number.
    private static int EscapedAtStart(ReadOnlySpan<char> text, bool isLast)
    {
        var c = text[0];
        if (c is '-' or '+' or '=' or '>' or '~' or ':')
        {
            return 0;
        }

        if (c == '#')
        {
            var end = text.IndexOfAnyExcept('#');
            return EndsWord(text, end < 0 ? text.Length : end, isLast) ? 0 : -1;
        }

        // Nearly no value has one of them so near its start.
        var number = text[..Math.Min(text.Length, LongestListNumber + 1)].IndexOfAny('.', ')');
        return
            number >= 0 && text[..number].IndexOfAnyExcept(LettersAndDigits) < 0 && EndsWord(text, number + 1, isLast)
            ? number
            : -1;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int index, bool isLast) =>
        index == text.Length ? isLast : text[index] == ' ';
}
