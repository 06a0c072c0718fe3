using ImrDocs.Declarations;

namespace ImrDocs.Denials.Sections;

/// <summary>The plan that sends the letter.</summary>
[Section]
public sealed partial record Plan
{
    /// <summary>The name of the plan.</summary>
    public required partial string Name { get; init; }

    /// <summary>Street and number, or a box.</summary>
    public required partial string Street { get; init; }

    /// <summary>City, state, and ZIP code.</summary>
    public required partial string City { get; init; }

    /// <summary>The number that members call.</summary>
    public required partial string Phone { get; init; }

    /// <summary>Where members read about reviews.</summary>
    [Url]
    public partial string? Website { get; init; }
}
