using ImrDocs.Declarations;
using ImrDocs.Denials.Sections;

namespace ImrDocs.Denials;

/// <summary>
/// How a health plan tells a member that it does not pay for services. The plan and its rules are made up.
/// </summary>
[Letter("denial", Language = "en")]
public sealed partial record DenialNotice
{
    /// <summary>The plan that sends the letter.</summary>
    public required partial Plan Plan { get; init; }

    /// <summary>Who gets the letter.</summary>
    public required partial Member Member { get; init; }

    /// <summary>The date of the letter.</summary>
    public required partial DateOnly SentOn { get; init; }

    /// <summary>The services that the plan does not pay for, in the order of the letter.</summary>
    [MinCount(1)]
    public required partial IReadOnlyList<DeniedService> Services { get; init; }

    /// <summary>How many days after the date of the letter the member can ask for a review.</summary>
    [Range(1, 365)]
    public required partial int DaysToAppeal { get; init; }

    /// <summary>Whether waiting could harm the member.</summary>
    public required partial bool IsUrgent { get; init; }

    /// <summary>Who signs the letter.</summary>
    public required partial Signer Signer { get; init; }

    /// <summary>What is sent with the letter.</summary>
    public partial IReadOnlyList<string> Enclosures { get; init; }
}
