namespace ImrDocs.Warranties.Sections;

/// <summary>What an inspector decides on when the maker agreed to a part of the claim.</summary>
public enum PartialRepairForm
{
    /// <summary>The part that remains.</summary>
    Remaining,

    /// <summary>The whole claim.</summary>
    Original,
}
