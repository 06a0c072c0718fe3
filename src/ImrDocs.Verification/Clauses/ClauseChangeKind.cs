namespace ImrDocs.Verification.Clauses;

/// <summary>What of a clause changed.</summary>
public enum ClauseChangeKind
{
    /// <summary>Words that a reader sees.</summary>
    Words,

    /// <summary>
    /// Marks of Markdown alone: emphasis, a heading's level, an escape, what separates two paragraphs.
    /// </summary>
    Markup,

    /// <summary>
    /// The letter in another form than its source, beyond what the source's change explains: the style of a page, say.
    /// </summary>
    Form,

    /// <summary>A file of the approved letter beyond its text: it is missing, or is no snapshot file.</summary>
    File,
}
