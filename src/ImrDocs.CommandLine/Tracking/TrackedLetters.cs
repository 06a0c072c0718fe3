using ImrDocs.Forms.Tracking;
using ImrDocs.Letters;

namespace ImrDocs.CommandLine.Tracking;

/// <summary>The letters that changed, as documents with tracked changes.</summary>
/// <param name="Author">Who made the changes.</param>
/// <param name="In">
/// Makes the letters in one form, each when it is asked for: their names, and both versions of each; null for versions
/// that cannot be made.
/// </param>
internal sealed record TrackedLetters(
    ChangeAuthor Author,
    Func<LetterFormat, IEnumerable<(string Name, TrackedLetter? Letter)>> In
)
{
    /// <summary>None.</summary>
    public static TrackedLetters None { get; } = new(ChangeAuthor.Usual, static _ => []);
}
