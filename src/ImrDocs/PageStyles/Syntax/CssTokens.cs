using System.Globalization;

namespace ImrDocs.PageStyles.Syntax;

/// <summary>Divides a style sheet into tokens as browsers do (CSS Syntax Level 3, section 4).</summary>
internal sealed class CssTokens
{
    // More than any length or count of a page; arithmetic with such numbers stays far from the bounds of decimals.
    private const decimal MaxNumber = 1_000_000;

    private readonly CssCharacters _text;

    private CssTokens(string text) => _text = new(text);

    /// <summary>The tokens of a text, without its comments.</summary>
    public static IReadOnlyList<CssToken> Of(string text)
    {
        var tokens = new CssTokens(text);
        List<CssToken> found = [];
        while (!tokens._text.IsAtEnd)
        {
            if (tokens.Next() is { } token)
            {
                found.Add(token);
            }
        }

        return found;
    }

    private CssToken? Next()
    {
        if (_text.SkipSpace())
        {
            return new(CssTokenKind.Space, " ");
        }

        switch (_text.At(0))
        {
            case '/' when _text.At(1) == '*':
                _text.SkipComment();
                return null;
            case '"' or '\'':
                return new(CssTokenKind.String, _text.ReadString());
            case '@' when _text.BeginsName(1):
                _text.Skip(1);
                return new(CssTokenKind.AtKeyword, _text.ReadName());
            case '#' when _text.ContinuesName(1):
                _text.Skip(1);
                return new(CssTokenKind.Hash, _text.ReadName());
            case var _ when _text.NumberLength is > 0 and var length:
                return Number(length);
            case var _ when _text.BeginsName(0):
                return NameOrFunction(_text.ReadName());
            default:
                return new(CssTokenKind.Sign, _text.ReadCharacter());
        }
    }

    private CssToken Number(int length)
    {
        var text = _text.Read(length);
        var number =
            decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                ? Math.Clamp(value, -MaxNumber, MaxNumber)
            : text.StartsWith('-') ? -MaxNumber
            : MaxNumber;
        if (_text.At(0) == '%')
        {
            _text.Skip(1);
            return new(CssTokenKind.Number, "%", number);
        }

        return new(CssTokenKind.Number, _text.BeginsName(0) ? _text.ReadName() : "", number);
    }

    private CssToken NameOrFunction(string name)
    {
        if (_text.At(0) != '(')
        {
            return new(CssTokenKind.Identifier, name);
        }

        _text.Skip(1);
        return name.Equals("url", StringComparison.OrdinalIgnoreCase)
            ? new(CssTokenKind.Address, _text.ReadAddress())
            : new(CssTokenKind.Function, name);
    }
}
