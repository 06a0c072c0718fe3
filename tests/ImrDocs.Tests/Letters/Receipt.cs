using ImrDocs.Declarations;

namespace ImrDocs.Tests.Letters;

/// <summary>A letter that has to say all that a case must give, but for what is data only.</summary>
[Letter("receipt")]
public sealed partial record Receipt
{
    public required partial string Number { get; init; }

    public required partial bool IsPaid { get; init; }

    public required partial Payer Payer { get; init; }

    [DataOnly]
    public partial Payer? Guarantor { get; init; }

    [DataOnly]
    public partial string? Remark { get; init; }

    [MinCount(1)]
    public required partial IReadOnlyList<string> Goods { get; init; }

    [DataOnly]
    public required partial string Clerk { get; init; }

    /// <summary>What is computed from data that no template prints.</summary>
    public string Signature => "Clerk " + Clerk;
}

/// <summary>Who pays.</summary>
[Section]
public sealed partial record Payer
{
    public required partial string Name { get; init; }

    public required partial DateOnly PaidOn { get; init; }
}
