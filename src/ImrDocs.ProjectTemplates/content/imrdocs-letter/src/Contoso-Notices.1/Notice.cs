using Contoso_Notices._1.Sections;
using ImrDocs.Declarations;

namespace Contoso_Notices._1;

/// <summary>A notice that tells a person what was decided on a request.</summary>
[Letter("notice")]
public sealed partial record Notice
{
    /// <summary>The day on which the notice is sent.</summary>
    public required partial DateOnly SentOn { get; init; }

    /// <summary>Who gets the notice.</summary>
    public required partial Recipient Recipient { get; init; }

    /// <summary>What was decided.</summary>
    public required partial Decision Decision { get; init; }
}
