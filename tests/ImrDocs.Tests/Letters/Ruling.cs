using ImrDocs.Declarations;

namespace ImrDocs.Tests.Letters;

/// <summary>A letter whose fields have labels, and which has two sides.</summary>
[Letter("ruling")]
public sealed partial record Ruling
{
    [Label("Case Number"), DataOnly]
    public required partial string CaseNumber { get; init; }

    [Label("Date of Injury"), DataOnly]
    public required partial DateOnly InjuredOn { get; init; }

    [Label("Decision Date"), DataOnly]
    public required partial DateOnly DecidedOn { get; init; }

    [DataOnly]
    public partial DateOnly? ReceivedOn { get; init; }

    [Label("Applicant"), DataOnly]
    public required partial Party Applicant { get; init; }

    [Label("Respondent"), DataOnly]
    public required partial Party Respondent { get; init; }

    [Label("Applicant grounds"), DataOnly]
    public partial string? ApplicantGrounds { get; init; }

    [Label("Panel grounds"), DataOnly]
    public partial string? ReviewerGrounds { get; init; }

    /// <summary>What the applicant cites, or nothing in words.</summary>
    public string ApplicantCites => ApplicantGrounds ?? "nothing";

    /// <summary>What the reviewer cites, or nothing in words.</summary>
    public string ReviewerCites => ReviewerGrounds ?? "nothing";

    /// <summary>All that was cited.</summary>
    public string Sources => $"{ApplicantCites}; {ReviewerCites}";
}

/// <summary>One side.</summary>
[Section]
public sealed partial record Party
{
    public required partial string Name { get; init; }

    public required partial string City { get; init; }
}
