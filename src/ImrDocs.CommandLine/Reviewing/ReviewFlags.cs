namespace ImrDocs.CommandLine.Reviewing;

/// <summary>What a review does without keys.</summary>
internal readonly record struct ReviewFlags(bool AcceptAll, bool RejectAll, bool RemoveOrphans)
{
    /// <summary>Whether a reviewer decides with keys.</summary>
    public bool IsInteractive => !AcceptAll && !RejectAll && !RemoveOrphans;

    /// <summary>Whether approved letters may be changed.</summary>
    public bool Approves => IsInteractive || AcceptAll || RemoveOrphans;
}
