using ImrDocs.Diagnostics;

namespace ImrDocs.Determinations.Sections;

/// <summary>Finds items for which the reviewer cites nothing.</summary>
internal static class ReviewerEvidence
{
    public static void Check(DisputedItem item, DiagnosticBag diagnostics)
    {
        if (item.ReviewerCites.CitesNothing)
        {
            var rule = DeterminationRules.ReviewerEvidence;
            diagnostics.Add(
                rule,
                nameof(DisputedItem.ReviewerGuideline),
                $"the reviewer cites no guideline and no other evidence for this item ({rule.Citation})"
            );
        }
    }
}
