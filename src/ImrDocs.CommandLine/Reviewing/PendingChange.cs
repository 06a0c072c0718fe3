using ImrDocs.CommandLine.Verifying;
using ImrDocs.Verification.Pending;

namespace ImrDocs.CommandLine.Reviewing;

/// <summary>A change that is the same in one or more pending letters.</summary>
/// <param name="Status">How the letters stand to the approved ones.</param>
/// <param name="Redline">What changed.</param>
/// <param name="Letters">The letters.</param>
internal sealed record PendingChange(string Status, string Redline, IReadOnlyList<PendingLetter> Letters)
{
    /// <summary>The changes, in the order of the first letter of each.</summary>
    public static IReadOnlyList<PendingChange> Of(IEnumerable<PendingLetter> letters) =>
    [
        .. letters
            .Select(static letter => (Letter: letter, Files: letter.Files.Select(static file => file.File).OrderByDescending(static file => file.VerifiedFileName, StringComparer.Ordinal).ToList()))
            .GroupBy(static letter => (Status: FileStatus.Of(letter.Files), Redline: LetterRedline.Of(letter.Files)), static letter => letter.Letter)
            .Select(static same => new PendingChange(same.Key.Status, same.Key.Redline, [.. same])),
    ];
}
