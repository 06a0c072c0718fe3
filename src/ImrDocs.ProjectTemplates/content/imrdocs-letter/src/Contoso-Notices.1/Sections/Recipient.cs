using ImrDocs.Declarations;

namespace Contoso_Notices._1.Sections;

/// <summary>Who gets a notice.</summary>
[Section]
public sealed partial record Recipient
{
    /// <summary>The full name.</summary>
    [Example("Ada Example")]
    public required partial string Name { get; init; }

    /// <summary>The number and the street.</summary>
    [Example("12 Sample Street")]
    public required partial string Street { get; init; }

    /// <summary>The city, the state, and the ZIP code.</summary>
    [Example("Sacramento, CA 95814")]
    public required partial string City { get; init; }
}
