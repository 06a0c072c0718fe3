using System.Globalization;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Tracking;
using ImrDocs.Verification.Redlines;

namespace ImrDocs.CommandLine.Redlining;

/// <summary>How letters changed from one version to another, for a reviewer.</summary>
/// <param name="Title">What the report is.</param>
/// <param name="Before">The version before, in words: <c>approved</c>, <c>main (1a2b3c4)</c>.</param>
/// <param name="After">The version after, in words.</param>
/// <param name="Letters">The number of letters that were looked at.</param>
/// <param name="Changed">The letters that changed, in their order.</param>
/// <param name="NotCompared">The letters that could not be compared, with the reason of each.</param>
internal sealed record RedlineReport(
    string Title,
    string Before,
    string After,
    int Letters,
    IReadOnlyList<LetterRedline> Changed,
    IReadOnlyList<(string Letter, string Reason)> NotCompared
)
{
    /// <summary>The changes, each once, section by section.</summary>
    public IReadOnlyList<ChangeBlock> Blocks { get; } = RedlineGroups.BySection(Changed);

    /// <summary>The letters that have no version before.</summary>
    public IReadOnlyList<LetterRedline> New { get; init; } = [];

    /// <summary>The files of versions before that no letter stands for any more.</summary>
    public IReadOnlyList<string> Orphans { get; init; } = [];

    /// <summary>The letters that changed, with tracked changes.</summary>
    public TrackedLetters Tracked { get; init; } = TrackedLetters.None;

    /// <summary>Why no letter could be compared at all, each with its place.</summary>
    public IReadOnlyList<string> Diagnostics { get; init; } = [];

    /// <summary>Whether a change is found in every letter that can have it, and in the same place of each.</summary>
    public bool IsInAll(ChangeBlock block) =>
        block.Letters.Count > 1
        && block.Letters.Count == Letters - New.Count
        && block.Letters.SequenceEqual(Changed.Select(static letter => letter.Letter));

    /// <summary>The letters of a change, in words: <c>in 2 letters: a, b</c>.</summary>
    public string LettersOf(ChangeBlock block) =>
        IsInAll(block)
            ? $"in all {Quantity.Of(block.Letters.Count, "letter")}"
            : $"in {Quantity.Of(block.Letters.Count, "letter")}: {string.Join(", ", block.Letters)}";

    /// <summary>The whole in one sentence, without a full stop.</summary>
    public string Summary
    {
        get
        {
            if (Diagnostics.Count > 0)
            {
                return "No letter could be made";
            }

            var changed =
                Changed.Count == 0
                    ? $"None of {Quantity.Of(Letters, "letter")} changed"
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"{Changed.Count} of {Quantity.Of(Letters, "letter")} changed, in "
                            + $"{Quantity.Of(Blocks.Count, "way")}"
                    );
            string[] others =
            [
                .. New.Count > 0
                    ? [$"{Quantity.Of(New.Count, "letter")} {(New.Count == 1 ? "is" : "are")} new"]
                    : Array.Empty<string>(),
                .. NotCompared.Count > 0
                    ? [$"{Quantity.Of(NotCompared.Count, "letter")} could not be compared"]
                    : Array.Empty<string>(),
                .. Orphans.Count > 0
                    ?
                    [
                        $"{Quantity.Of(Orphans.Count, "approved file")} {(Orphans.Count == 1 ? "has" : "have")} "
                            + $"no sample",
                    ]
                    : Array.Empty<string>(),
            ];
            return string.Join("; ", others.Prepend(changed));
        }
    }
}
