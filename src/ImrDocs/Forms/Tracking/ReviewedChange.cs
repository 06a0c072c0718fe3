namespace ImrDocs.Forms.Tracking;

/// <summary>A tracked change, with what a reviewer did with it.</summary>
/// <param name="Place">Where it stands in the version after.</param>
/// <param name="Removed">The words that it takes away; empty where it takes none.</param>
/// <param name="Added">The words that it adds; empty where it adds none.</param>
/// <param name="Decision">What the reviewer did with it.</param>
public sealed record ReviewedChange(ReviewPlace Place, string Removed, string Added, ChangeDecision Decision);
