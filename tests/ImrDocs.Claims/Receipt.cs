using System.Collections.Frozen;
using ImrDocs.Declarations;

namespace ImrDocs.Claims;

/// <summary>A receipt for a claim: a letter whose folder has nothing but a layout.</summary>
[Letter("receipt")]
public sealed partial record Receipt
{
    private static readonly FrozenDictionary<int, string> Offices = FrozenDictionary.ToFrozenDictionary([
        KeyValuePair.Create(2026, "Fresno"),
    ]);

    /// <summary>Who sent the claim.</summary>
    [Example("Ann Example")]
    public required partial string Sender { get; init; }

    /// <summary>The day on which the claim was received.</summary>
    public required partial DateOnly ReceivedOn { get; init; }

    /// <summary>The office that keeps the claims of a year. Its code throws for a year without one.</summary>
    public string Office => Offices[ReceivedOn.Year];
}
