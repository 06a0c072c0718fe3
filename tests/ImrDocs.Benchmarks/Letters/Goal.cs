using System.Globalization;
using ImrDocs.Benchmarks.Writers;
using ImrDocs.Letters;

namespace ImrDocs.Benchmarks.Letters;

/// <summary>What compiled templates are to reach against a contender.</summary>
/// <param name="Text">The goal in words.</param>
/// <param name="IsMet">Whether it is reached in a race.</param>
internal sealed record Goal(string Text, Func<Race, bool> IsMet)
{
    /// <summary>The goal that stands in a contender's row, or null.</summary>
    public static Goal? Of(Contender contender, LetterFormat format) =>
        contender switch
        {
            _ when format == LetterFormat.Markdown && contender == Contenders.Compiled => NearHandWritten(1.5),
            _ when format == LetterFormat.Markdown && contender == Contenders.Scriban => Faster(contender, 40),
            _ when format == LetterFormat.Html && contender == Contenders.Compiled => NearHandWritten(1.6),
            _ when format == LetterFormat.Html && contender == Contenders.Interpreted => Faster(contender, 50),
            _ when contender == Contenders.Razor => Faster(contender, 4),
            _ => null,
        };

    private static Goal NearHandWritten(double limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"at most {limit:F1} times written by hand, 0 B"), race =>
            race.Runner(Contenders.Compiled) is { Allocated: 0 } compiled
            && Ratio.Of(compiled, race.Runner(Contenders.HandWritten)) <= limit
        );

    private static Goal Faster(Contender contender, int times) =>
        new(string.Create(CultureInfo.InvariantCulture, $"compiled at least {times} times faster"), race =>
            Ratio.Of(race.Runner(contender), race.Runner(Contenders.Compiled)) >= times
        );
}
