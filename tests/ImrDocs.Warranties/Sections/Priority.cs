namespace ImrDocs.Warranties.Sections;

/// <summary>How fast a decision has to be.</summary>
public enum Priority
{
    /// <summary>In the order in which claims come.</summary>
    Standard,

    /// <summary>Before all others: the bicycle is needed for work.</summary>
    Urgent,
}
