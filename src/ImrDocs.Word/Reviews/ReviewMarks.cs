namespace ImrDocs.Word.Reviews;

/// <summary>What is marked of a word.</summary>
/// <param name="Ours">The change that the redline tracks; null where it tracks none.</param>
/// <param name="Theirs">The change that somebody else tracked; null where nobody did.</param>
/// <param name="Author">Who tracked it; null where nobody did.</param>
internal readonly record struct ReviewMarks(MarkKind? Ours, MarkKind? Theirs, string? Author);

/// <summary>What became of a word.</summary>
internal enum MarkKind
{
    Inserted,
    Deleted,
}
