namespace ImrDocs.Snapshots.Redlines;

/// <summary>A piece of the text before with the piece of the text after that it became.</summary>
/// <param name="Before">
/// The number of the piece before, from zero, or <see langword="null"/> for one that was added.
/// </param>
/// <param name="After">
/// The number of the piece after, from zero, or <see langword="null"/> for one that was removed.
/// </param>
public readonly record struct PiecePair(int? Before, int? After);
