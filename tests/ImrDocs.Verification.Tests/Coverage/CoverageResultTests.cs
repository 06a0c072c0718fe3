using ImrDocs.Tracing;
using ImrDocs.Verification.Coverage;

namespace ImrDocs.Verification.Tests.Coverage;

public class CoverageResultTests
{
    [Theory]
    [InlineData(3000, 100, true)]
    [InlineData(2999, 100, false)]
    [InlineData(2999, 99.97, false)]
    [InlineData(2999, 99.96, true)]
    [InlineData(0, 0, true)]
    public void A_minimum_is_held_against_all_points_together_and_nothing_is_rounded_up_to_it(
        int reached,
        double percent,
        bool expected
    ) => Assert.Equal(expected, Result(reached, 3000).IsAtLeast((decimal)percent));

    [Theory]
    [InlineData(3000, 3000, 100)]
    [InlineData(2999, 3000, 99.9)]
    [InlineData(1, 3, 33.3)]
    [InlineData(0, 0, 100)]
    public void A_part_is_told_rounded_down(int reached, int count, double expected) =>
        Assert.Equal((decimal)expected, CoverageResult.Percent(reached, count));

    private static CoverageResult Result(int reached, int count) =>
        new(
            "",
            1,
            [
                new(
                    "a",
                    [.. Enumerable.Range(0, reached).Select(static i => new PointCoverage(Point(i), "seed", null))],
                    []
                ),
                new(
                    "b",
                    [
                        .. Enumerable
                            .Range(reached, count - reached)
                            .Select(static i => new PointCoverage(Point(i), null, null)),
                    ],
                    []
                ),
            ],
            []
        );

    private static WordingPoint Point(int line) => new("a", line, 1, WordingPointKind.Condition, "x", "true");
}
