using System.Globalization;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds headings that leave out a level: a reader who jumps from heading to heading looks for it.</summary>
internal sealed class HeadingLevelCheck : IProofCheck
{
    // A check that takes longer has no use.
    private const int MaxWork = 1_000_000;

    public void Run(Proof proof)
    {
        if (!proof.Headings.IsEmpty)
        {
            new Follower(proof).Run(proof.Flow.Root, HeadingLevels.Start);
        }
    }

    private sealed class Follower(Proof proof) : FlowFollower<HeadingLevels>(MaxWork)
    {
        protected override HeadingLevels None() => new();

        protected override HeadingLevels WriteMissing(FlowCall include, HeadingLevels before) => before;

        protected override HeadingLevels Write(FlowStep step, HeadingLevels before)
        {
            Work(1);
            var after = before;
            foreach (var (offset, level) in proof.Headings.In(step))
            {
                if (after.Skipping(level) is { } last)
                {
                    proof.Report.Add(ProofreadingRules.HeadingLevels, new(step, offset), Message(level, last));
                }

                after = HeadingLevels.Of(level);
            }

            return after;
        }

        private static string Message(int level, int last) =>
            string.Format(
                CultureInfo.InvariantCulture,
                "this heading of level {0} comes after one of level {1}, and a reader looks for the level between; "
                    + "write '{2} '",
                level,
                last,
                new string('#', last + 1)
            );
    }
}
