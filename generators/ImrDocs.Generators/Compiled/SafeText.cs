namespace ImrDocs.Generators.Compiled;

/// <summary>Recognises texts that no form of a letter escapes anything in.</summary>
internal static class SafeText
{
    /// <summary>
    /// Whether the text is one line of characters that mean nothing to Markdown or HTML, wherever they stand.
    /// </summary>
    public static bool Is(string text) => IsLine(text) && text[0] != '-' && text.All(IsSafe);

    /// <summary>
    /// Whether the text is one line without white space that would be taken away where it is printed.
    /// </summary>
    public static bool IsLine(string text) =>
        text.Length > 0 && text[0] != ' ' && text[text.Length - 1] != ' ' && !text.Contains("  ");

    /// <summary>
    /// Whether no form escapes anything in the text where it stands between others, nor takes white space away.
    /// </summary>
    public static bool IsSeparator(string text) => !text.Contains("  ") && text.All(IsSafe);

    /// <summary>Whether a date in the format is such a text.</summary>
    public static bool IsDateFormat(string format)
    {
        var text = "";
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                text += format[i];
                continue;
            }

            // After a blank, a day that is padded with one is a day that is not: of two blanks, one is printed. At the
            // beginning, the blank is printed.
            var sign = i + 1 < format.Length ? format[++i] : '\0';
            if ("mdYyBbhAa".IndexOf(sign) < 0 && (sign != 'e' || text.Length == 0 || text[text.Length - 1] != ' '))
            {
                return false;
            }

            text += 'x';
        }

        return Is(text);
    }

    private static bool IsSafe(char c) =>
        c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or ' ' or ',' or '/' or '-';
}
