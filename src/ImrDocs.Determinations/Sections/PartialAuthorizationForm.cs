namespace ImrDocs.Determinations.Sections;

/// <summary>What a review decides on when part of the request had been authorized before.</summary>
public enum PartialAuthorizationForm
{
    /// <summary>The part that remains.</summary>
    Remaining,

    /// <summary>The original request as a whole.</summary>
    Original,
}
