namespace ImrDocs.CommandLine.Reviewing;

/// <summary>What a review does without keys.</summary>
/// <param name="AcceptAll">Whether every letter is accepted.</param>
/// <param name="RejectAll">Whether every letter is rejected.</param>
/// <param name="RemoveOrphans">Whether approved letters without a sample are removed.</param>
/// <param name="Documents">The documents with tracked changes that say what is decided.</param>
internal sealed record ReviewFlags(bool AcceptAll, bool RejectAll, bool RemoveOrphans, IReadOnlyList<string> Documents)
{
    /// <summary>Whether a reviewer decides with keys.</summary>
    public bool IsInteractive => !AcceptAll && !RejectAll && !RemoveOrphans && Documents.Count == 0;

    /// <summary>Whether approved letters may be changed.</summary>
    public bool Approves => IsInteractive || AcceptAll || RemoveOrphans || Documents.Count > 0;
}
