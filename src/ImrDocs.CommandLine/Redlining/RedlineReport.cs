using System.Globalization;
using ImrDocs.CommandLine.Reporting;
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
    string Title, string Before, string After, int Letters, IReadOnlyList<LetterRedline> Changed, IReadOnlyList<(string Letter, string Reason)> NotCompared)
{
    /// <summary>The changes, each once, section by section.</summary>
    public IReadOnlyList<ChangeBlock> Blocks { get; } = ChangeBlock.Of(RedlineGroups.ByChange(Changed)
        .GroupBy(static change => (IsPage: change.Example.Kind == ClauseChangeKind.Page, change.Example.Place.Section))
        .OrderBy(static section => section.Key.IsPage)
        .SelectMany(static section => section));

    /// <summary>Whether a change is found in every letter, and in the same place of each.</summary>
    public bool IsInAll(ChangeBlock block) => Letters > 1 && block.Letters.Count == Letters && block.Letters.SequenceEqual(Changed.Select(static letter => letter.Letter));

    /// <summary>The letters of a change, in words: <c>in 2 letters: a, b</c>.</summary>
    public string LettersOf(ChangeBlock block) => IsInAll(block)
        ? $"in all {Quantity.Of(Letters, "letter")}"
        : $"in {Quantity.Of(block.Letters.Count, "letter")}: {string.Join(", ", block.Letters)}";

    /// <summary>The whole in one sentence, without a full stop.</summary>
    public string Summary
    {
        get
        {
            var changed = Changed.Count == 0
                ? $"None of {Quantity.Of(Letters, "letter")} changed"
                : string.Create(CultureInfo.InvariantCulture, $"{Changed.Count} of {Quantity.Of(Letters, "letter")} changed, in {Quantity.Of(Blocks.Count, "way")}");
            return NotCompared.Count == 0 ? changed : $"{changed}; {Quantity.Of(NotCompared.Count, "letter")} could not be compared";
        }
    }
}
