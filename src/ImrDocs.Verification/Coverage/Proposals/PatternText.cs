using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ImrDocs.Verification.Coverage.Proposals;

/// <summary>
/// Makes a short text that a regular expression of ordinary kind matches as a whole: characters, sets, groups,
/// alternatives, repetitions.
/// </summary>
internal sealed class PatternText
{
    private const string Common = "aA01-.,/ ";

    // No text of a letter is longer than a few pages.
    private const int MostTimes = 10_000;

    private readonly string _pattern;
    private readonly int _extra;
    private int _at;

    private PatternText(string pattern, int extra) => (_pattern, _extra) = (pattern, extra);

    /// <summary>A text, the same each time; null where none is found.</summary>
    /// <param name="pattern">The expression, anchored at both ends.</param>
    /// <param name="minLength">The least length.</param>
    /// <param name="maxLength">The greatest length.</param>
    public static string? Of(string pattern, int? minLength, int? maxLength)
    {
        var least = Math.Max(minLength ?? 1, 1);
        for (var extra = 0; extra <= least; extra++)
        {
            var reader = new PatternText(pattern, extra);
            if (reader.Alternatives() is not { } text || reader._at < pattern.Length)
            {
                return null;
            }

            if (
                text.Trim().Length >= least
                && text.Length <= (maxLength ?? int.MaxValue)
                && Regex.IsMatch(
                    text,
                    $@"\A(?:{pattern})\z",
                    RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
                )
            )
            {
                return text;
            }
        }

        return null;
    }

    private char? Next => _at < _pattern.Length ? _pattern[_at] : null;

    // The first alternative is as good as any; the others have to be read to find their end.
    private string? Alternatives()
    {
        var first = Sequence();
        while (first is not null && Next == '|')
        {
            _at++;
            first = Sequence() is null ? null : first;
        }

        return first;
    }

    private string? Sequence()
    {
        var text = new StringBuilder();
        while (Next is { } next and not ('|' or ')'))
        {
            if (Atom(next) is not { } atom || Times() is not { } times)
            {
                return null;
            }

            text.Insert(text.Length, atom, times);
        }

        return text.ToString();
    }

    private string? Atom(char next)
    {
        _at++;
        return next switch
        {
            '^' or '$' => "",
            '.' => "a",
            '[' => Set(),
            '(' => Group(),
            '\\' => Escape(),
            '*' or '+' or '?' or '{' => null,
            _ => next.ToString(),
        };
    }

    private string? Group()
    {
        if (Next == '?' && !Skip("?:") && !SkipName())
        {
            return null;
        }

        var text = Alternatives();
        return Skip(")") ? text : null;
    }

    private bool SkipName()
    {
        var end = _pattern.IndexOf('>', _at);
        var isName =
            end > _at + 2
            && _pattern[_at + 1] == '<'
            && _pattern[(_at + 2)..end].All(static c => char.IsAsciiLetterOrDigit(c) || c == '_');
        _at = isName ? end + 1 : _at;
        return isName;
    }

    private string? Escape()
    {
        if (Next is not { } next)
        {
            return null;
        }

        _at++;
        return next switch
        {
            'd' => "0",
            'w' or 'D' or 'S' => "a",
            's' => " ",
            'W' => "-",
            'A' or 'z' or 'Z' or 'b' => "",
            _ => char.IsAsciiLetterOrDigit(next) ? null : next.ToString(),
        };
    }

    // Whatever stands in a set, some ordinary character is in it or its ends are: the expression itself decides.
    private string? Set()
    {
        var start = _at - 1;
        _at += Next == '^' ? 1 : 0;
        _at += Next == ']' ? 1 : 0;
        while (Next is { } next && next != ']')
        {
            _at += next == '\\' ? 2 : 1;
        }

        if (!Skip("]"))
        {
            return null;
        }

        var set = _pattern[start.._at];
        return set[1..^1]
            .Concat(Common)
            .Select(static c => c.ToString())
            .FirstOrDefault(c => c is not ("\\" or "^" or "-") && IsIn(c, set))
            ?? (IsIn("-", set) ? "-" : null);
    }

    private static bool IsIn(string character, string set) =>
        Regex.IsMatch(character, $@"\A{set}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>
    /// How often what was read stands there: as few times as can be, and more where the text has to be longer.
    /// </summary>
    private int? Times()
    {
        var (least, most) = (1, 1);
        switch (Next)
        {
            case '?':
                (least, most) = (0, 1);
                break;
            case '*':
                (least, most) = (0, int.MaxValue);
                break;
            case '+':
                (least, most) = (1, int.MaxValue);
                break;
            case '{':
                var end = _pattern.IndexOf('}', _at);
                string[] numbers = end < 0 ? [] : _pattern[(_at + 1)..end].Split(',');
                if (
                    numbers is not [_] and not [_, _]
                    || !int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out least)
                )
                {
                    return null;
                }

                most =
                    numbers is [_] ? least
                    : int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
                    : int.MaxValue;
                _at = end;
                break;
            default:
                return 1;
        }

        _at++;
        _at += Next == '?' ? 1 : 0;
        return least > MostTimes ? null : Math.Min(most, least + _extra);
    }

    private bool Skip(string text)
    {
        var isThere = _pattern.AsSpan(_at).StartsWith(text, StringComparison.Ordinal);
        _at += isThere ? text.Length : 0;
        return isThere;
    }
}
