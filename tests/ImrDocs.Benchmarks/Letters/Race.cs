using ImrDocs.Benchmarks.Writers;
using ImrDocs.Letters;

namespace ImrDocs.Benchmarks.Letters;

/// <summary>One letter in one format, with all that write it.</summary>
internal sealed record Race(Sample Sample, LetterFormat Format, IReadOnlyList<Runner> Runners)
{
    public Runner Runner(Contender contender) => Runners.Single(runner => runner.Contender == contender);
}
