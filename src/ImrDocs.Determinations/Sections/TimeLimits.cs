using System.Globalization;
using ImrDocs.Diagnostics;

namespace ImrDocs.Determinations.Sections;

/// <summary>Holds a case to the time limits of the review.</summary>
internal static class TimeLimits
{
    private const int ApplicationDays = 30;

    public static void Check(CaseHeader header, DiagnosticBag diagnostics)
    {
        // The letter does not say when the records arrived, from which the law counts; the assignment stands in for
        // it.
        var decisionDays = header.Priority == Priority.Expedited ? 3 : 30;
        var took = Days(header.DateAssigned, header.DecisionDate);
        if (took > decisionDays)
        {
            diagnostics.Add(
                DeterminationRules.DecisionInTime,
                nameof(CaseHeader.DecisionDate),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the decision came {took} days after the assignment; the limit is {decisionDays} days from "
                        + $"the records ({DeterminationRules.DecisionInTime.Citation})"
                )
            );
        }

        var waited = Days(header.UrDenialDate, header.ApplicationReceived);
        if (waited > ApplicationDays)
        {
            diagnostics.Add(
                DeterminationRules.ApplicationInTime,
                nameof(CaseHeader.ApplicationReceived),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the application came {waited} days after the denial; the limit is {ApplicationDays} days "
                        + $"({DeterminationRules.ApplicationInTime.Citation})"
                )
            );
        }
    }

    private static int Days(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;
}
