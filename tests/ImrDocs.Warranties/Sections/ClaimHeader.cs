using ImrDocs.Declarations;

namespace ImrDocs.Warranties.Sections;

/// <summary>The number, the dates, and the priority of the claim, as the letter's head shows them.</summary>
[Section]
public sealed partial record ClaimHeader
{
    /// <summary>The number of the claim.</summary>
    [
        Label("Claim Number"),
        Pattern("WD[0-9]{2}-[0-9]{7}", "WD, two digits, a hyphen, seven digits"),
        Example("WD16-0200001")
    ]
    public required partial string ClaimNumber { get; init; }

    /// <summary>The day on which the inspector was given the claim.</summary>
    [Label("Date Assigned"), Example("2016-11-09")]
    public required partial DateOnly DateAssigned { get; init; }

    /// <summary>The day on which the bicycle was bought.</summary>
    [Label("Date of Purchase"), Example("2015-03-02")]
    public required partial DateOnly DateOfPurchase { get; init; }

    /// <summary>The day on which the inspector decided.</summary>
    [Label("Decision Date"), Example("2016-12-05")]
    public required partial DateOnly DecisionDate { get; init; }

    /// <summary>The day on which the maker refused the repair.</summary>
    [Label("Refusal Date"), Example("2016-10-20")]
    public required partial DateOnly RefusalDate { get; init; }

    /// <summary>How fast the decision has to be.</summary>
    [Label("Priority"), Example("standard")]
    public required partial Priority Priority { get; init; }

    /// <summary>The day on which the shop received the claim.</summary>
    [Label("Claim Received"), Example("2016-11-01")]
    public required partial DateOnly ClaimReceived { get; init; }
}
