using ImrDocs.Declarations;

namespace ImrDocs.Tests.Sound.Letters;

/// <summary>Someone who gets letters.</summary>
[Section]
public sealed partial record Person
{
    [Label("First Name")]
    public required partial string FirstName { get; init; }

    [Label("Last Name")]
    public required partial string LastName { get; init; }

    [Label("Address")]
    public required partial PostalAddress Address { get; init; }

    public string FullName => $"{FirstName} {LastName}";
}

/// <summary>Where mail goes.</summary>
[Section]
public sealed partial record PostalAddress
{
    public required partial string Street { get; init; }

    public partial string? Unit { get; init; }

    public required partial string City { get; init; }

    public required partial string State { get; init; }

    [Label("ZIP Code")]
    public required partial string PostalCode { get; init; }
}
