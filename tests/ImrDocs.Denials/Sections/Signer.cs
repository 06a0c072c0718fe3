using ImrDocs.Declarations;

namespace ImrDocs.Denials.Sections;

/// <summary>Who signs the letter.</summary>
[Section]
public sealed partial record Signer
{
    /// <summary>First and last name.</summary>
    public required partial string Name { get; init; }

    /// <summary>What the person is at the plan.</summary>
    public required partial string Position { get; init; }
}
