using ImrDocs.Declarations;

namespace ImrDocs.Claims;

/// <summary>A receipt for a claim: a letter whose folder has nothing but a layout.</summary>
[Letter("receipt")]
public sealed partial record Receipt
{
    /// <summary>Who sent the claim.</summary>
    [Example("Ann Example")]
    public required partial string Sender { get; init; }

    /// <summary>The day on which the claim was received.</summary>
    public required partial DateOnly ReceivedOn { get; init; }
}
