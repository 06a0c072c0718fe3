using ImrDocs.Declarations;

namespace ImrDocs.Tests.Sentences;

/// <summary>The letter of the examples of the guide.</summary>
[Letter("review-notice")]
public sealed partial record ReviewNotice
{
    [MinCount(1), DataOnly]
    public required partial IReadOnlyList<string> Cities { get; init; }

    [DataOnly]
    public required partial DateOnly ReceivedOn { get; init; }

    [DataOnly]
    public required partial DateOnly DecidedOn { get; init; }

    [DataOnly]
    public required partial IReadOnlyList<DateOnly> Holidays { get; init; }

    [Range(0, 1000), DataOnly]
    public required partial int Visits { get; init; }

    [DataOnly]
    public required partial decimal Amount { get; init; }

    [DataOnly]
    public required partial string Phone { get; init; }

    [DataOnly]
    public required partial string Treatment { get; init; }

    [MinCount(1), DataOnly]
    public required partial IReadOnlyList<ReviewedService> Services { get; init; }
}

/// <summary>A service that was asked for.</summary>
[Section]
public sealed partial record ReviewedService
{
    [DataOnly]
    public required partial string Name { get; init; }

    [DataOnly]
    public required partial ServiceDecision Decision { get; init; }

    [DataOnly]
    public required partial decimal Amount { get; init; }

    [DataOnly]
    public required partial DateOnly PerformedOn { get; init; }
}

/// <summary>What was decided.</summary>
public enum ServiceDecision
{
    /// <summary>It is paid.</summary>
    Approved,

    /// <summary>It is not paid.</summary>
    Denied,
}
