using ImrDocs.Declarations;

namespace ImrDocs.Tests.Sound.Letters;

/// <summary>What an insurer decided on a claim, and on the services in it.</summary>
[Letter("claim-decision")]
public sealed partial record ClaimDecision
{
    [Label("Claim Number"), DataOnly]
    public required partial string ClaimNumber { get; init; }

    [Label("Policy Number"), DataOnly]
    public partial string? PolicyNumber { get; init; }

    [Label("Claimant"), DataOnly]
    public required partial Person Claimant { get; init; }

    [Label("Employer"), DataOnly]
    public partial string? Employer { get; init; }

    [Label("Claims Administrator"), DataOnly]
    public required partial string ClaimsAdministrator { get; init; }

    [Label("Date of Injury"), DataOnly]
    public required partial DateOnly DateOfInjury { get; init; }

    [Label("Date Received"), DataOnly]
    public required partial DateOnly ReceivedOn { get; init; }

    [Label("Decision Date"), DataOnly]
    public required partial DateOnly DecisionDate { get; init; }

    [Label("Appeal Deadline"), DataOnly]
    public partial DateOnly? AppealBy { get; init; }

    [Label("Decision"), DataOnly]
    public required partial Outcome Decision { get; init; }

    [Label("Expedited"), DataOnly]
    public required partial bool IsExpedited { get; init; }

    [Label("Services"), MinCount(1), DataOnly]
    public required partial IReadOnlyList<Service> Services { get; init; }

    [Label("Total Charged"), DataOnly]
    public required partial decimal TotalCharged { get; init; }

    [Label("Total Allowed"), DataOnly]
    public required partial decimal TotalAllowed { get; init; }

    [Label("Deductible"), DataOnly]
    public partial decimal? Deductible { get; init; }

    [DataOnly]
    public required partial Grounds InsurerGrounds { get; init; }

    [DataOnly]
    public required partial Grounds ReviewerGrounds { get; init; }

    [MinCount(1), DataOnly]
    public required partial IReadOnlyList<string> Narrative { get; init; }

    [DataOnly]
    public required partial IReadOnlyList<string> Enclosures { get; init; }

    [Label("Examiner"), DataOnly]
    public required partial string Examiner { get; init; }

    [Label("Telephone"), DataOnly]
    public required partial string ExaminerTelephone { get; init; }

    [Label("Representative"), DataOnly]
    public partial Person? Representative { get; init; }
}

/// <summary>One service that was claimed.</summary>
[Section]
public sealed partial record Service
{
    [Label("Service")]
    public required partial string Name { get; init; }

    [Label("Code")]
    public partial string? Code { get; init; }

    [Label("Provider")]
    public required partial string Provider { get; init; }

    [Label("Date of Service")]
    public required partial DateOnly ServedOn { get; init; }

    [Label("Quantity"), Range(1, 999)]
    public required partial int Quantity { get; init; }

    [Label("Charged")]
    public required partial decimal Charged { get; init; }

    [Label("Allowed")]
    public partial decimal? Allowed { get; init; }

    [Label("Decision")]
    public required partial Outcome Decision { get; init; }

    [Label("Reasons"), MinCount(1)]
    public required partial IReadOnlyList<string> Reasons { get; init; }
}

/// <summary>What one side cites.</summary>
[Section]
public sealed partial record Grounds
{
    public required partial IReadOnlyList<Citation> Citations { get; init; }

    public partial string? OtherSource { get; init; }
}

/// <summary>A passage that is cited.</summary>
[Section]
public sealed partial record Citation
{
    public required partial string Source { get; init; }

    public partial int? Year { get; init; }

    public required partial IReadOnlyList<string> Sections { get; init; }
}

/// <summary>What was decided.</summary>
public enum Outcome
{
    /// <summary>In full.</summary>
    Approved,

    /// <summary>In part.</summary>
    [Label("Approved in part")]
    PartlyApproved,

    /// <summary>Not at all.</summary>
    Denied,
}
