namespace ImrDocs.Forms.Tracking;

/// <summary>What a remark of a reviewer is.</summary>
public enum ReviewRemarkKind
{
    /// <summary>Words that the reviewer typed or struck in the letter.</summary>
    Edit,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A comment that was resolved.</summary>
    ResolvedComment,

    /// <summary>Words, or a paragraph, to which the reviewer gave another look.</summary>
    Formatting,
}
