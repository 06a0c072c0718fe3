namespace ImrDocs.Determinations.Sections;

/// <summary>How fast a review has to be.</summary>
public enum Priority
{
    /// <summary>The regular review.</summary>
    Standard,

    /// <summary>The review for an imminent and serious threat to the worker's health.</summary>
    Expedited,
}
