namespace ImrDocs.Sentences;

/// <summary>Telephone numbers of the United States.</summary>
public static class UsPhone
{
    private const int Digits = 10;

    /// <summary>
    /// A number as <c>(916) 555-0100</c> where the text has the ten digits of one, also after the country's 1; any
    /// other text is given back as it is.
    /// </summary>
    /// <remarks>
    /// Extensions, numbers of other countries, and words stay: a form that is guessed may be the number of no one.
    /// </remarks>
    public static string Of(string text)
    {
        Span<char> digits = stackalloc char[Digits + 1];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                if (count > Digits)
                {
                    return text;
                }

                digits[count++] = text[i];
            }
            else if (!IsSeparator(text[i]) && (text[i] != '+' || i > 0))
            {
                return text;
            }
        }

        var national = digits[..count];
        if (count > Digits && national[0] == '1')
        {
            national = national[1..];
        }
        else if (text.StartsWith('+'))
        {
            return text;
        }

        // Area codes and exchanges begin with 2 to 9.
        return national.Length == Digits && national[0] > '1' && national[3] > '1'
            ? $"({national[..3]}) {national[3..6]}-{national[6..]}"
            : text;
    }

    private static bool IsSeparator(char c) => c is ' ' or '\u00A0' or '-' or '.' or '(' or ')' or '/';
}
