using System.Globalization;
using System.Text;

namespace ImrDocs.Determinations.Tests.Mutations;

/// <summary>The committed report: how many mutants are noticed by whom, and why the others need not be.</summary>
internal static class MutationReport
{
    public static string Write(
        IReadOnlyList<(Mutant Mutant, Verdict Verdict)> judged,
        IReadOnlyDictionary<string, string> files
    )
    {
        var survivors = judged
            .Where(static j => j.Verdict == Verdict.Survivor)
            .Select(j =>
                (
                    j.Mutant.Name,
                    Explanation: Explanation.All.FirstOrDefault(e => e.Holds(j.Mutant, files[j.Mutant.Path]))
                )
            )
            .ToList();
        var report = new StringBuilder(
            """
            # Mutants of the determination templates

            One thing at a time is changed, everywhere: a name, an operator, a literal, an include, a tag, the sign that
            takes white space away. The check of the templates, or a verified sample letter, must notice.


            """.ReplaceLineEndings("\n")
        );
        report.Append(
            "changed | mutants | caught by the check | caught by a letter | survivors\n---|---|---|---|---\n"
        );
        foreach (var kind in Enum.GetValues<MutationKind>())
        {
            AppendRow(report, kind.ToString(), [.. judged.Where(j => j.Mutant.Kind == kind)]);
        }

        AppendRow(report, "all", judged);
        report.Append("\n## Survivors\n");
        foreach (var same in survivors.GroupBy(static s => s.Explanation?.Reason ?? "Not explained."))
        {
            report.Append(CultureInfo.InvariantCulture, $"\n{same.Key}\n\n");
            foreach (var (name, _) in same)
            {
                report.Append(
                    CultureInfo.InvariantCulture,
                    $"- `{name.Replace("\n", " ", StringComparison.Ordinal)}`\n"
                );
            }
        }

        foreach (var idle in Explanation.All.Where(explanation => survivors.All(s => s.Explanation != explanation)))
        {
            report.Append(CultureInfo.InvariantCulture, $"\nNo survivor: {idle.Reason}\n");
        }

        return report.ToString();
    }

    private static void AppendRow(
        StringBuilder report,
        string kind,
        IReadOnlyCollection<(Mutant Mutant, Verdict Verdict)> judged
    )
    {
        report.Append(
            CultureInfo.InvariantCulture,
            $"{kind} | {judged.Count} | {Count(Verdict.CaughtByCheck)} | {Count(Verdict.CaughtBySnapshot)} | "
                + $"{Count(Verdict.Survivor)}\n"
        );

        int Count(Verdict verdict) => judged.Count(j => j.Verdict == verdict);
    }
}
