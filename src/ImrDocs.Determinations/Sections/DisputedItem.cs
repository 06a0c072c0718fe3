using ImrDocs.Declarations;
using ImrDocs.Diagnostics;

namespace ImrDocs.Determinations.Sections;

/// <summary>A disputed treatment: what was asked for, what was decided, and why.</summary>
[Section]
public sealed partial record DisputedItem
{
    /// <summary>The treatment as the letter names it. Absent when a part of it had been authorized.</summary>
    [Example("Home exercise kit for lumbar spine"), DataOnly]
    public partial string? Treatment { get; init; }

    /// <summary>The request of which a part had been authorized; stands in place of the treatment.</summary>
    public partial PartialAuthorization? PartialAuthorization { get; init; }

    /// <summary>What the expert reviewer decided.</summary>
    [Example("upheld")]
    public required partial Decision Decision { get; init; }

    /// <summary>What the claims administrator cited; absent or empty when nothing.</summary>
    [Label("Claims Administrator guideline"), DataOnly]
    public partial Guideline? ClaimsAdministratorGuideline { get; init; }

    /// <summary>What the expert reviewer cites; absent or empty when nothing.</summary>
    [Label("MAXIMUS guideline"), DataOnly]
    public partial Guideline? ReviewerGuideline { get; init; }

    /// <summary>Why the reviewer decided so, a text for each paragraph.</summary>
    [Label("Decision rationale"), MinCount(1), Example("[\"The request is not medically necessary.\"]")]
    public required partial IReadOnlyList<string> Rationale { get; init; }

    /// <summary>What the claims administrator cited, with nothing as a guideline of its own.</summary>
    public Guideline ClaimsAdministratorCites => ClaimsAdministratorGuideline ?? Guideline.None;

    /// <summary>What the expert reviewer cites, with nothing as a guideline of its own.</summary>
    public Guideline ReviewerCites => ReviewerGuideline ?? Guideline.None;

    /// <summary>The treatment that was asked for, also where a part of it had been authorized.</summary>
    public string RequestedTreatment => Treatment ?? PartialAuthorization?.OriginalRequest ?? "";

    partial void CheckRules(DiagnosticBag diagnostics)
    {
        if (Treatment is null == PartialAuthorization is null)
        {
            diagnostics.Add(
                DeterminationRules.Treatment,
                Treatment is null
                    ? "the item does not say what was asked for; add 'treatment' or 'partialAuthorization'"
                    : "the item says twice what was asked for; keep 'treatment' or 'partialAuthorization'"
            );
        }

        ReviewerEvidence.Check(this, diagnostics);
        Contradiction.Check(this, diagnostics);
    }
}
