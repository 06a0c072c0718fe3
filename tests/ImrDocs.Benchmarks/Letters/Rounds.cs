namespace ImrDocs.Benchmarks.Letters;

/// <summary>
/// Measures all runners in rounds, each in another order, so that a busy moment of the machine hits nobody in
/// particular.
/// </summary>
internal static class Rounds
{
    private const int Most = 2_000;
    private const int Seed = 20150915;

    // So short that, on a busy machine, most turns end before another process gets theirs.
    private static readonly TimeSpan Turn = TimeSpan.FromMicroseconds(250);

    /// <returns>How many rounds there was time for.</returns>
    public static int Run(IReadOnlyList<Race> races, Func<bool> hasTime)
    {
        foreach (var runner in races.SelectMany(static race => race.Runners))
        {
            runner.Calibrate(Turn);
            runner.MeasureAllocation();
        }

        var random = new Random(Seed);
        var rounds = 0;
        for (; rounds < Most && (rounds == 0 || hasTime()); rounds++)
        {
            // The runners of a race follow each other: their times are set against each other.
            foreach (var race in Shuffled(races, random))
            {
                foreach (var runner in Shuffled(race.Runners, random))
                {
                    runner.MeasureRound();
                }
            }
        }

        return rounds;
    }

    private static T[] Shuffled<T>(IReadOnlyList<T> items, Random random)
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return shuffled;
    }
}
