namespace ImrDocs.Word.Redlines;

/// <summary>What became of a piece of a letter.</summary>
internal enum ChangeKind
{
    /// <summary>It was added.</summary>
    Inserted,

    /// <summary>It was removed.</summary>
    Deleted,

    /// <summary>It stands at another place now, and stood here.</summary>
    MovedFrom,

    /// <summary>It stood at another place, and stands here now.</summary>
    MovedTo,
}
