using ImrDocs.Declarations;
using ImrDocs.Diagnostics;

namespace ImrDocs.Determinations.Sections;

/// <summary>
/// A request of which the claims administrator had authorized a part before the review. It stands in the item's title.
/// </summary>
[Section]
public sealed partial record PartialAuthorization
{
    /// <summary>What the review decides on: the remaining part, or the original request as a whole.</summary>
    [Example("remaining")]
    public required partial PartialAuthorizationForm Form { get; init; }

    /// <summary>The treatment as it was requested.</summary>
    [Example("Norco 10/325mg #90")]
    public required partial string OriginalRequest { get; init; }

    /// <summary>The part that the claims administrator authorized.</summary>
    [Example("Norco 10/325mg #60")]
    public required partial string Authorized { get; init; }

    /// <summary>The part that is left for the review; present only in the form "remaining".</summary>
    [Example("Norco 10/325mg #30")]
    public partial string? Remaining { get; init; }

    partial void CheckRules(DiagnosticBag diagnostics)
    {
        if (Form == PartialAuthorizationForm.Remaining && Remaining is null)
        {
            diagnostics.Add(
                DeterminationRules.RemainingPart,
                nameof(Remaining),
                "the form 'remaining' needs the part that remains; add 'remaining'"
            );
        }

        if (Form == PartialAuthorizationForm.Original && Remaining is not null)
        {
            diagnostics.Add(
                DeterminationRules.RemainingPart,
                nameof(Remaining),
                "the form 'original' has no part that remains; leave 'remaining' out"
            );
        }

        Quantities.Check(this, diagnostics);
    }
}
