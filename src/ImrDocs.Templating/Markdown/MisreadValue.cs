namespace ImrDocs.Templating.Markdown;

/// <summary>A value that Markdown does not read as text, or not as the text that it is.</summary>
/// <param name="Index">Which of the values of its text it is, from 0.</param>
/// <param name="Reason">Why, and what to write instead.</param>
internal sealed record MisreadValue(int Index, string Reason)
{
    public const string CodeSpan =
        "a value inside a code span, or after a backtick that nothing closes, cannot be escaped; remove the backticks";

    public const string CodeBlock =
        "a value inside a code block cannot be escaped; print it as running text, indented by less than four spaces";

    public const string Link =
        "a value inside a link's address or title cannot be escaped; print it as running text, or declare a field with "
        + "the whole address as [Url] and write [text]({{ address }})";

    public const string Container =
        "the first line of a container is written out; choose between containers with a condition around each";

    public const string Tag = "a value inside '<...>' cannot be escaped; write '\\<' for a less-than sign";

    public const string Moved = "Markdown does not show this value as text where it stands; print it as running text";

    public const string Blocks =
        "a rich text is blocks of its own, and no words of a line; write its tag alone on a line, with a blank line "
        + "above and below, or right after the mark of an item, a definition, or a quote";

    private const string AfterBackslash =
        "a value right after a backslash would lose its first character; put something between them";

    public const string AfterAmpersand =
        "a value right after '&' could become another character; write '&amp;' or put a space between them";

    private const string AfterLessThan =
        "a value right after '<' could become a link; write '\\<' or put a space between them";

    public const string Brackets =
        "a value in brackets could name a link that the letter defines; write '\\[' before it";

    private const string ListNumber =
        "a value at a line's start followed by '.' or ')' could become a list number; for a numbered list, write "
        + "'1. ' in place of both, as in '1. {{ item }}', and Markdown counts the items; where no list is meant, "
        + "write '\\' before that sign";

    public const string BesideBlocks =
        "the blocks of a rich text would run together with what stands beside it; put a blank line above and below its "
        + "tag, begin no list next to it with '*' or '1)', and indent nothing that follows it";

    private const string Title =
        "a value on the line after a link's definition could be the link's title; put a blank line between them";

    private const string GluedEmphasis =
        "'*' or '_' between a word and a value is no emphasis where the value begins or ends with punctuation, as "
        + "'(a)' does; put a space or punctuation between the word and that sign";

    private const string Unknown =
        "Markdown could read this value together with the signs beside it; put a word or a space between them";

    /// <summary>A value that is misread because of what stands beside it.</summary>
    /// <param name="text">The text around the value.</param>
    /// <param name="index">Which of its values it is.</param>
    public static MisreadValue Between(MarkedText text, int index)
    {
        var start = PlaceOf(text.Text, index, out var end);
        if (ValueMark.BeginsBlocks(text.Text[start]))
        {
            return new(index, BesideBlocks);
        }

        var paragraph = text.Text.LastIndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        var before = text.Text.Substring(paragraph, start - paragraph);
        var after = end < text.Text.Length ? text.Text[end] : '\n';
        return new(index, Describe(before, after));
    }

    private static string Describe(string before, char after)
    {
        var previous = before.Length == 0 ? '\n' : before[before.Length - 1];
        var entity = before.LastIndexOf('&');
        return previous switch
        {
            '\\' => AfterBackslash,
            '<' => AfterLessThan,
            '*' or '_' => GluedEmphasis,
            _ when entity >= 0 && before.Skip(entity + 1).All(static c => c == '#' || char.IsLetterOrDigit(c)) =>
                AfterAmpersand,
            _ when after is '*' or '_' => GluedEmphasis,
            _ when IsAfterDefinition(before) => Title,
            _ when after is '.' or ')' or (>= '0' and <= '9') => ListNumber,
            _ when before.IndexOf('`') >= 0 || after == '`' => CodeSpan,
            _ when before.IndexOf("](", StringComparison.Ordinal) >= 0 => Link,
            _ when before.LastIndexOf('<') > before.LastIndexOf('>') => Tag,
            _ when before.LastIndexOf('[') > before.LastIndexOf(']') => Brackets,
            _ => Unknown,
        };
    }

    private static bool IsAfterDefinition(string before)
    {
        var line = before.LastIndexOf('\n');
        var previous = line < 1 ? -1 : before.LastIndexOf('\n', line - 1);
        return line > 0
            && before.Substring(previous + 1, line - previous - 1) is ['[', .. var definition]
            && definition.Contains("]:");
    }

    private static int PlaceOf(string text, int index, out int end)
    {
        var start = ValueMark.IndexOf(text, 0);
        for (var i = 0; i < index; i++)
        {
            ValueMark.Read(text, start, out end);
            start = ValueMark.IndexOf(text, end);
        }

        ValueMark.Read(text, start, out end);
        return start;
    }
}
