using System.Globalization;
using System.Text;

namespace ImrDocs.PageStyles.Syntax;

/// <summary>Reads the characters of a style sheet: names, texts, and numbers, with their escapes.</summary>
/// <param name="text">The style sheet, with LF.</param>
internal sealed class CssCharacters(string text)
{
    private const int MaxEscape = 6;

    private int _at;

    /// <summary>Whether all is read.</summary>
    public bool IsAtEnd => _at >= text.Length;

    /// <summary>The length of the number that begins here; 0 where none does.</summary>
    public int NumberLength
    {
        get
        {
            var length = At(0) is '+' or '-' ? 1 : 0;
            var whole = Digits(length);
            var part = At(length + whole) == '.' ? Digits(length + whole + 1) : 0;
            if (whole + part == 0)
            {
                return 0;
            }

            length += whole + (part > 0 ? part + 1 : 0);
            var sign = At(length) is 'e' or 'E' ? (At(length + 1) is '+' or '-' ? 2 : 1) : 0;
            var exponent = sign > 0 ? Digits(length + sign) : 0;
            return exponent > 0 ? length + sign + exponent : length;
        }
    }

    /// <summary>A character, counted from here; <c>\0</c> after the end.</summary>
    public char At(int offset) => _at + offset < text.Length ? text[_at + offset] : '\0';

    /// <summary>Whether a name begins at a character.</summary>
    public bool BeginsName(int offset) =>
        At(offset) == '-' ? At(offset + 1) == '-' || BeginsWord(offset + 1) : BeginsWord(offset);

    /// <summary>Whether a character can stand in a name.</summary>
    public bool ContinuesName(int offset) => BeginsWord(offset) || char.IsAsciiDigit(At(offset)) || At(offset) == '-';

    /// <summary>Goes on.</summary>
    public void Skip(int count) => _at += count;

    /// <summary>Goes on to what is no space; whether there was any.</summary>
    public bool SkipSpace()
    {
        var start = _at;
        while (IsSpace(At(0)))
        {
            _at++;
        }

        return _at > start;
    }

    /// <summary>Goes on to the end of a comment.</summary>
    public void SkipComment()
    {
        var end = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        _at = end < 0 ? text.Length : end + 2;
    }

    /// <summary>Reads as many characters as they stand.</summary>
    public string Read(int length)
    {
        _at += length;
        return text.Substring(_at - length, length);
    }

    /// <summary>Reads one character: two units of UTF-16 where it takes two.</summary>
    public string ReadCharacter() => Read(char.IsHighSurrogate(At(0)) && char.IsLowSurrogate(At(1)) ? 2 : 1);

    /// <summary>Reads a name.</summary>
    public string ReadName()
    {
        var name = new StringBuilder();
        while (ContinuesName(0))
        {
            Append(name);
        }

        return name.ToString();
    }

    /// <summary>Reads a text in quotation marks, which the end of its line ends, too.</summary>
    public string ReadString()
    {
        var quote = Read(1)[0];
        var value = new StringBuilder();
        while (!IsAtEnd && At(0) != quote && At(0) != '\n')
        {
            if (At(0) == '\\' && At(1) == '\n')
            {
                _at += 2;
            }
            else
            {
                Append(value);
            }
        }

        _at += At(0) == quote && !IsAtEnd ? 1 : 0;
        return value.ToString();
    }

    /// <summary>Reads an address to the parenthesis that closes it.</summary>
    public string ReadAddress()
    {
        SkipSpace();
        var address = new StringBuilder(At(0) is '"' or '\'' ? ReadString() : "");
        while (!IsAtEnd && At(0) != ')')
        {
            Append(address);
        }

        _at++;
        return address.ToString().TrimEnd();
    }

    private int Digits(int offset)
    {
        var count = 0;
        while (char.IsAsciiDigit(At(offset + count)))
        {
            count++;
        }

        return count;
    }

    private bool BeginsWord(int offset) =>
        char.IsAsciiLetter(At(offset)) || At(offset) is '_' or >= '\u0080' || IsEscape(offset);

    private bool IsEscape(int offset) => At(offset) == '\\' && _at + offset + 1 < text.Length && At(offset + 1) != '\n';

    // A character, or what an escape stands for.
    private void Append(StringBuilder value)
    {
        if (!IsEscape(0))
        {
            value.Append(Read(1));
            return;
        }

        _at++;
        var length = 0;
        while (length < MaxEscape && char.IsAsciiHexDigit(At(length)))
        {
            length++;
        }

        if (length == 0)
        {
            value.Append(Read(1));
            return;
        }

        var number = int.Parse(Read(length), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        value.Append(Rune.IsValid(number) && number != 0 ? new Rune(number).ToString() : "\uFFFD");
        _at += IsSpace(At(0)) ? 1 : 0;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
