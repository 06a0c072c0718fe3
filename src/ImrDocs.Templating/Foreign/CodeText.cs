namespace ImrDocs.Templating.Foreign;

/// <summary>Finds code in wording, which shows its signs and its spaces.</summary>
internal static class CodeText
{
    private const int FenceLength = 3;

    /// <summary>Where the code ends that begins at an index; null where none begins.</summary>
    /// <remarks>What opens code closes it; a fence that nothing closes goes on to the end.</remarks>
    public static int? End(string text, int start)
    {
        if (text[start] is not ('`' or '~'))
        {
            return null;
        }

        var length = 1;
        while (start + length < text.Length && text[start + length] == text[start])
        {
            length++;
        }

        var isFence = length >= FenceLength && ForeignMark.BeginsLine(text, start);
        if (text[start] == '~' && !isFence)
        {
            return null;
        }

        var end = text.IndexOf(text.Substring(start, length), start + length, StringComparison.Ordinal);
        return end >= 0 ? end + length
            : isFence ? text.Length
            : start + length;
    }
}
