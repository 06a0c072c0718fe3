using System.Globalization;
using System.Text;

namespace ImrDocs.Templating.Styles;

/// <summary>
/// Reads a style sheet as browsers do (CSS Syntax Level 3, section 4), as far as something is loaded or closed.
/// </summary>
/// <remarks>Names are read with their escapes, so that <c>\75rl(</c> is what a browser takes it for:
/// <c>url(</c>.</remarks>
internal sealed class StyleTokens
{
    private const int MaxEscape = 6;

    private readonly string _text;
    private int _at;

    // Whether the last text in quotation marks has only one of them.
    private bool _isOpen;

    private StyleTokens(string text) => _text = text;

    /// <summary>The parts of a style sheet, in their order, without its comments.</summary>
    public static IEnumerable<StyleToken> Of(string text)
    {
        var tokens = new StyleTokens(text);
        while (tokens._at < text.Length)
        {
            if (tokens.Next() is { } token)
            {
                yield return token;
            }
        }
    }

    private StyleToken? Next()
    {
        var start = _at;
        switch (At(_at))
        {
            case '/' when At(_at + 1) == '*':
                return SkipComment() ? null : Token(StyleTokenKind.OpenComment, start, "");
            case '"' or '\'':
                String();
                return Token(_isOpen ? StyleTokenKind.OpenString : StyleTokenKind.Other, start, "");
            case '@' when BeginsName(_at + 1):
                _at++;
                return Token(StyleTokenKind.Rule, start, Name());
            case '#':
                _at++;
                Name();
                return Token(StyleTokenKind.Other, start, "");
            case >= '0' and <= '9':
                Name();
                return Token(StyleTokenKind.Other, start, "");
            case var _ when BeginsName(_at):
                return NameOrFunction(start, Name());
            case '{' or '}' or '(' or ')' or '[' or ']' or ';':
                _at++;
                return Token(StyleTokenKind.Sign, start, _text[start].ToString());
            default:
                _at++;
                return IsSpace(_text[start]) ? null : Token(StyleTokenKind.Other, start, "");
        }
    }

    private StyleToken NameOrFunction(int start, string name)
    {
        if (At(_at) != '(')
        {
            return Token(StyleTokenKind.Other, start, name);
        }

        _at++;
        return name.Equals("url", StringComparison.OrdinalIgnoreCase)
            ? Token(StyleTokenKind.Address, start, Address())
            : Token(StyleTokenKind.Function, start, name);
    }

    private StyleToken Token(StyleTokenKind kind, int start, string value) => new(kind, start, _at, value);

    private string Address()
    {
        SkipSpace();
        if (At(_at) is '"' or '\'')
        {
            return String();
        }

        var address = new StringBuilder();
        while (_at < _text.Length && At(_at) != ')')
        {
            Append(address);
        }

        return address.ToString().TrimEnd();
    }

    // Ends at its quotation mark, or before a line break, where a browser gives it up.
    private string String()
    {
        var quote = At(_at++);
        var value = new StringBuilder();
        while (_at < _text.Length && At(_at) != quote && !IsNewLine(At(_at)))
        {
            if (At(_at) == '\\' && IsNewLine(At(_at + 1)))
            {
                _at += 2;
            }
            else
            {
                Append(value);
            }
        }

        _isOpen = At(_at) != quote;
        _at += _isOpen ? 0 : 1;
        return value.ToString();
    }

    private string Name()
    {
        var name = new StringBuilder();
        while (IsNameCharacter(At(_at)) || IsEscape(_at))
        {
            Append(name);
        }

        return name.ToString();
    }

    // A character, or what an escape stands for.
    private void Append(StringBuilder value)
    {
        if (!IsEscape(_at))
        {
            value.Append(At(_at++));
            return;
        }

        var end = ++_at;
        while (end < _text.Length && end - _at < MaxEscape && Uri.IsHexDigit(_text[end]))
        {
            end++;
        }

        if (end == _at)
        {
            value.Append(At(_at++));
            return;
        }

        var number = int.Parse(_text.Substring(_at, end - _at), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        value.Append(number is 0 or (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF ? "\uFFFD" : char.ConvertFromUtf32(number));
        _at = IsSpace(At(end)) ? end + 1 : end;
    }

    private bool SkipComment()
    {
        var end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        _at = end < 0 ? _text.Length : end + 2;
        return end >= 0;
    }

    private void SkipSpace()
    {
        while (IsSpace(At(_at)))
        {
            _at++;
        }
    }

    private bool BeginsName(int index) =>
        IsEscape(index) || (IsNameCharacter(At(index)) && At(index) is not (>= '0' and <= '9'));

    private bool IsEscape(int index) => At(index) == '\\' && index + 1 < _text.Length && !IsNewLine(At(index + 1));

    private char At(int index) => index < _text.Length ? _text[index] : '\0';

    private static bool IsNameCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or >= '\u0080';

    private static bool IsNewLine(char c) => c is '\n' or '\r' or '\f';

    private static bool IsSpace(char c) => c is ' ' or '\t' || IsNewLine(c);
}
