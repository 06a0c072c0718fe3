using System.Globalization;
using ImrDocs.Diagnostics;

namespace ImrDocs.Determinations.Sections;

/// <summary>Finds dates of a case that come before what they follow.</summary>
internal static class DateOrder
{
    public static void Check(CaseHeader header, DiagnosticBag diagnostics)
    {
        (string Field, string Name, DateOnly Date)[] course =
        [
            (nameof(CaseHeader.DateOfInjury), "the injury", header.DateOfInjury),
            (nameof(CaseHeader.UrDenialDate), "the denial", header.UrDenialDate),
            (nameof(CaseHeader.ApplicationReceived), "the application", header.ApplicationReceived),
            (nameof(CaseHeader.DateAssigned), "the assignment", header.DateAssigned),
            (nameof(CaseHeader.DecisionDate), "the decision", header.DecisionDate),
        ];
        foreach (var (earlier, later) in course.Zip(course.Skip(1)))
        {
            if (later.Date < earlier.Date)
            {
                diagnostics.Add(
                    DeterminationRules.DateOrder,
                    later.Field,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{later.Name} ({later.Date:yyyy-MM-dd}) is dated before {earlier.Name} "
                            + $"({earlier.Date:yyyy-MM-dd})"
                    )
                );
            }
        }
    }
}
