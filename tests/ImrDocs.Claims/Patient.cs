using ImrDocs.Declarations;

namespace ImrDocs.Claims;

/// <summary>A patient.</summary>
[Section]
public sealed partial record Patient
{
    /// <summary>The given name.</summary>
    public required partial string FirstName { get; init; }

    /// <summary>The family name.</summary>
    public required partial string LastName { get; init; }

    /// <summary>Both names.</summary>
    public string Name => $"{FirstName} {LastName}";
}
