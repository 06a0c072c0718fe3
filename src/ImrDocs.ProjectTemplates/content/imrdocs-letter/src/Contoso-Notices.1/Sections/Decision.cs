using ImrDocs.Declarations;

namespace Contoso_Notices._1.Sections;

/// <summary>What was decided on a request.</summary>
[Section]
public sealed partial record Decision
{
    /// <summary>The outcome.</summary>
    public required partial Outcome Outcome { get; init; }

    /// <summary>What was asked for.</summary>
    [Example("a parking permit")]
    public required partial string Request { get; init; }

    /// <summary>Why it was decided so, each reason in one sentence.</summary>
    [MinCount(1)]
    public required partial IReadOnlyList<string> Reasons { get; init; }

    /// <summary>The last day to object, if there is one.</summary>
    public partial DateOnly? ObjectBy { get; init; }
}

/// <summary>The outcome of a request.</summary>
public enum Outcome
{
    /// <summary>The request is granted.</summary>
    Granted,

    /// <summary>The request is denied.</summary>
    Denied,
}
