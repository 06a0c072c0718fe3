using ImrDocs.Declarations;
using ImrDocs.RichTexts;

namespace ImrDocs.Verification.Tests.RichTexts;

/// <summary>A letter with the rationale of a reviewer.</summary>
[Letter("review")]
public sealed partial record Review
{
    /// <summary>Who reviewed.</summary>
    public required partial string Name { get; init; }

    /// <summary>Why.</summary>
    public required partial RichText Rationale { get; init; }

    /// <summary>What else there is to say.</summary>
    public partial RichText? Remarks { get; init; }
}
