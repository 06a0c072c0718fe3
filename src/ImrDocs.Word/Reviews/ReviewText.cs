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
    /// <summary>
    /// Whether a change is tracked that marks no word: of a paragraph's end, a row, spaces, or a style.
    /// </summary>
    public required bool HasSilentMarks { get; init; }
}
