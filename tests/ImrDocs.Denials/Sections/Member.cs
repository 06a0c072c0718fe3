using ImrDocs.Declarations;

namespace ImrDocs.Denials.Sections;

/// <summary>Who gets the letter.</summary>
[Section]
public sealed partial record Member
{
    /// <summary>First and last name.</summary>
    public required partial string Name { get; init; }

    /// <summary>Street and number.</summary>
    public required partial string Street { get; init; }

    /// <summary>Apartment or unit.</summary>
    public partial string? Unit { get; init; }

    /// <summary>City, state, and ZIP code.</summary>
    public required partial string City { get; init; }

    /// <summary>Country, if it is another one.</summary>
    public partial string? Country { get; init; }

    /// <summary>The member's number.</summary>
    [Label("Member number")]
    public required partial string Number { get; init; }
}
