namespace ImrDocs.Word.Reviews;

/// <summary>What a document with tracked changes says.</summary>
/// <param name="Words">Its words, those above and below the text of pages last.</param>
/// <param name="Anchors">The words that each comment is about: the first, and the one after the last.</param>
/// <param name="Looks">The words to which somebody else gave another look.</param>
/// <param name="Unread">What was not read, in words.</param>
internal sealed record ReviewText(
    IReadOnlyList<ReviewWord> Words,
    IReadOnlyDictionary<string, (int Start, int End)> Anchors,
    IReadOnlyList<(int Start, int End, string? Author)> Looks,
    IReadOnlyList<string> Unread
)
{
    /// <summary>Whether a change of the redline is still tracked, of words or of anything else.</summary>
    public required bool HasOurMarks { get; init; }

    /// <summary>
    /// Whether the redline tracks a change that marks no word, so that what was decided cannot be found out.
    /// </summary>
    public required bool HasSilentMarks { get; init; }
}
