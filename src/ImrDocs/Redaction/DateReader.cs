using System.Globalization;

namespace ImrDocs.Redaction;

/// <summary>Finds the dates that a text says, in every form and order that is usual.</summary>
/// <remarks>
/// A date is a day, a month and a year, one after the other, in numbers or with the month's name. Where the order could
/// be another, the text says each date that it could mean.
/// </remarks>
internal static class DateReader
{
    private const int LongestGap = 8;

    private static readonly string[] Months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];
    private static readonly string[] Joining = ["of", "the", "day"];

    /// <summary>The dates that a text says.</summary>
    /// <param name="text">A text in the form in which texts are compared.</param>
    public static IReadOnlySet<SpokenDate> DatesIn(string text)
    {
        HashSet<SpokenDate> dates = [];
        var parts = PartsOf(text);
        for (var i = 0; i < parts.Count; i++)
        {
            dates.UnionWith(Undivided(parts[i].Word));
            if (i + 2 < parts.Count)
            {
                dates.UnionWith(Divided(parts[i], parts[i + 1], parts[i + 2]));
            }
        }

        return dates;
    }

    private static List<Part> PartsOf(string text)
    {
        List<Part> parts = [];
        var gap = 0..0;
        for (var at = 0; at < text.Length; )
        {
            var end = EndOfWord(text, at);
            var word = text[at..end];
            if (char.IsAsciiDigit(word[0]) || MonthOf(word) > 0)
            {
                parts.Add(new(word, text[gap]));
                end = SkipOrdinal(text, word, end);
                gap = end..end;
            }
            else
            {
                gap = gap.Start..end;
            }

            at = end;
        }

        return parts;
    }

    // A run of digits, a run of letters, or one character of another kind.
    private static int EndOfWord(string text, int start)
    {
        Func<char, bool>? isSame = text[start] switch
        {
            var c when char.IsAsciiDigit(c) => char.IsAsciiDigit,
            var c when char.IsLetter(c) => char.IsLetter,
            _ => null,
        };
        var end = start + 1;
        while (isSame is not null && end < text.Length && isSame(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int SkipOrdinal(string text, string word, int at)
    {
        if (at == text.Length || word.Length > 2 || !char.IsAsciiDigit(word[0]) || !char.IsLetter(text[at]))
        {
            return at;
        }

        var end = EndOfWord(text, at);
        return Ordinals.Contains(text[at..end], StringComparer.OrdinalIgnoreCase) ? end : at;
    }

    // The month's name, its first three letters, or "Sept".
    private static int MonthOf(string word) =>
        word.Length < 3
            ? 0
            : 1
                + Array.FindIndex(Months, month =>
                    (word.Length == 3 || word.Length == month.Length || (word.Length == 4 && month == "september"))
                    && month.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                );

    // 20160909, 09092016, also with the time after it.
    private static IEnumerable<SpokenDate> Undivided(string word)
    {
        if (word.Length is not (8 or 12 or 14) || !char.IsAsciiDigit(word[0]))
        {
            return [];
        }

        IEnumerable<SpokenDate> yearFirst = [Date(word[..4], word[4..6], word[6..8])];
        var (year, one, two) = (word[4..], word[..2], word[2..4]);
        return word.Length > 8 ? yearFirst : [.. yearFirst, Date(year, one, two), Date(year, two, one)];
    }

    private static IEnumerable<SpokenDate> Divided(Part first, Part second, Part third)
    {
        var (a, b, c) = (first.Word, second.Word, third.Word);
        return MonthOf(c) > 0
            ? []
            : (MonthOf(a), MonthOf(b)) switch
            {
                (0, 0) when !AreDivided(second.Gap, third.Gap, isShort: a.Length != 4 && c.Length != 4) => [],
                (0, 0) => InNumbers(a, b, c),
                _ when !AreJoined(second.Gap, third.Gap) => [],
                (var month, 0) => WithMonth(c, month, b),
                (0, var month) => [.. WithMonth(c, month, a), .. WithMonth(a, month, c)],
                _ => [],
            };
    }

    private static IEnumerable<SpokenDate> InNumbers(string a, string b, string c)
    {
        if (b.Length > 2)
        {
            return [];
        }

        return (a.Length, c.Length) switch
        {
            (1 or 2, 2 or 4) => [Date(c, a, b), Date(c, b, a)],
            (4, 1 or 2) => [Date(a, b, c), Date(a, c, b)],
            _ => [],
        };
    }

    private static IEnumerable<SpokenDate> WithMonth(string year, int month, string day) =>
        year.Length is 2 or 4 && day.Length <= 2 ? [new(Number(year), year.Length == 2, month, Number(day))] : [];

    private static SpokenDate Date(string year, string month, string day) =>
        new(Number(year), year.Length == 2, Number(month), Number(day));

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    // Numbers with nothing but spaces between them are a date only with a whole year.
    private static bool AreDivided(string first, string second, bool isShort)
    {
        var (one, two) = (SignIn(first), SignIn(second));
        return one == two
            && one switch
            {
                "/" or "-" or "." or "_" => true,
                "" => first.Length > 0 && second.Length > 0 && !isShort,
                _ => false,
            };
    }

    private static string? SignIn(string gap) =>
        gap.Length > LongestGap
            ? null
            : gap.Replace(" ", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);

    private static bool AreJoined(string first, string second) => IsJoining(first) && IsJoining(second);

    private static bool IsJoining(string gap) =>
        gap.Length <= 2 * LongestGap
        && gap.Split(' ')
            .All(static word =>
                word.All(static c => c is ',' or '.' or '-' or '/' or '\'' or '_')
                || Joining.Contains(word.Trim(',', '.'), StringComparer.OrdinalIgnoreCase)
            );

    /// <summary>A number or a month's name, and what stands between the one before and it.</summary>
    private readonly record struct Part(string Word, string Gap);
}
