using ImrDocs.Declarations;

namespace ImrDocs.Tests.Letters;

/// <summary>A letter that can say much and must say little.</summary>
[Letter("answer")]
public sealed partial record Answer
{
    public required partial string Number { get; init; }

    public partial string? Greeting { get; init; }

    public partial DateOnly? DecidedOn { get; init; }

    public partial Sender? Sender { get; init; }

    [DataOnly, Url]
    public partial string? Website { get; init; }

    public partial IReadOnlyList<Sender> Copies { get; init; }

    [DataOnly]
    public partial string? Clerk { get; init; }

    [DataOnly]
    public partial Contact? ClerkContact { get; init; }

    /// <summary>Whom to write to, as the letter says it.</summary>
    public Contact? Contact => ClerkContact;
}

/// <summary>Who writes.</summary>
[Section]
public sealed partial record Sender
{
    public required partial string Name { get; init; }

    public partial string? Office { get; init; }
}

/// <summary>Where somebody is reached.</summary>
[Section]
public sealed partial record Contact
{
    public required partial string Street { get; init; }

    public partial string? Fax { get; init; }
}
