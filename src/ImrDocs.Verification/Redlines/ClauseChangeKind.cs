namespace ImrDocs.Verification.Redlines;

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
    /// The HTML page beyond what the Markdown's change explains: its style, its title, its running head.
    /// </summary>
    Page,

    /// <summary>A file of the approved letter beyond its text: it is missing, or is no snapshot file.</summary>
    File,
}
