namespace ImrDocs.Tracing;

/// <summary>
/// The stretches of one text, be it a letter, an include's or a captured one, in order and without a gap.
/// </summary>
internal sealed class StretchList
{
    private readonly List<PendingStretch> _stretches = [];

    public IReadOnlyList<PendingStretch> Stretches => _stretches;

    /// <summary>Where the last stretch ends, from the beginning of the text.</summary>
    public int End => _stretches is [.., var last] ? last.Start + last.Length : 0;

    /// <summary>Adds a stretch after the last.</summary>
    public void Add(StretchSource source, int length)
    {
        if (length > 0)
        {
            _stretches.Add(new(End, length, source));
        }
    }

    /// <summary>Adds all stretches of another text, which was written after the last stretch.</summary>
    public void Add(StretchList other)
    {
        foreach (var stretch in other._stretches)
        {
            Add(stretch.Source, stretch.Length);
        }
    }
}

/// <summary>A stretch while a letter is being written.</summary>
/// <param name="Start">Where it begins in its text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Source">What wrote it.</param>
internal readonly record struct PendingStretch(int Start, int Length, StretchSource Source);
