using ImrDocs.Declarations;
using ImrDocs.Diagnostics;

namespace ImrDocs.Determinations.Sections;

/// <summary>The number, the dates and the priority of the case, as the letter's head shows them.</summary>
[Section]
public sealed partial record CaseHeader
{
    /// <summary>The number of the case.</summary>
    [
        Label("Case Number"),
        Pattern("CM[0-9]{2}-[0-9]{7}", "CM, two digits, a hyphen, seven digits"),
        Example("CM16-0213037")
    ]
    public required partial string CaseNumber { get; init; }

    /// <summary>The day on which the review was assigned to the review organization.</summary>
    [Label("Date Assigned"), Example("2016-11-09")]
    public required partial DateOnly DateAssigned { get; init; }

    /// <summary>The day on which the worker was injured.</summary>
    [Label("Date of Injury"), Example("2016-10-13")]
    public required partial DateOnly DateOfInjury { get; init; }

    /// <summary>The day on which the review was decided.</summary>
    [Label("Decision Date"), Example("2016-12-09")]
    public required partial DateOnly DecisionDate { get; init; }

    /// <summary>The day on which utilization review denied or modified the request.</summary>
    [Label("UR Denial Date"), Example("2016-11-03")]
    public required partial DateOnly UrDenialDate { get; init; }

    /// <summary>How fast the review had to be.</summary>
    [Label("Priority"), Example("standard")]
    public required partial Priority Priority { get; init; }

    /// <summary>The day on which the worker's application for review was received.</summary>
    [Label("Application Received"), Example("2016-11-03")]
    public required partial DateOnly ApplicationReceived { get; init; }

    partial void CheckRules(DiagnosticBag diagnostics)
    {
        TimeLimits.Check(this, diagnostics);
        DateOrder.Check(this, diagnostics);
    }
}
