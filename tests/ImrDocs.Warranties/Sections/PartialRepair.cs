using ImrDocs.Declarations;
using ImrDocs.Diagnostics;

namespace ImrDocs.Warranties.Sections;

/// <summary>A claim to a part of which the maker agreed. It stands in the item's title.</summary>
[Section]
public sealed partial record PartialRepair
{
    private static readonly Rule RemainingPart = new(
        "WDN0001",
        Severity.Error,
        "A partial repair says what remains exactly when that is decided on"
    );

    /// <summary>What the inspector decides on: the part that remains, or the whole claim.</summary>
    [Example("remaining")]
    public required partial PartialRepairForm Form { get; init; }

    /// <summary>The repair as it was claimed.</summary>
    [Example("Both wheels")]
    public required partial string WholeClaim { get; init; }

    /// <summary>The part to which the maker agreed.</summary>
    [Example("the front wheel")]
    public required partial string Agreed { get; init; }

    /// <summary>The part that is left to decide; present only in the form "remaining".</summary>
    [Example("the rear wheel")]
    public partial string? Remaining { get; init; }

    partial void CheckRules(DiagnosticBag diagnostics)
    {
        if (Form == PartialRepairForm.Remaining == Remaining is null)
        {
            diagnostics.Add(
                RemainingPart,
                nameof(Remaining),
                "the form 'remaining' says what remains, and the form 'original' does not"
            );
        }
    }
}
