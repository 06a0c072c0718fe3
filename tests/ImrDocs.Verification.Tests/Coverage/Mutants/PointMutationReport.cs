using System.Globalization;
using System.Text;

namespace ImrDocs.Verification.Tests.Coverage.Mutants;

/// <summary>The committed report: which letter notices that a covered point is broken.</summary>
internal static class PointMutationReport
{
    /// <summary>Why nobody can notice that a point is broken, by its place in words.</summary>
    private static readonly Dictionary<(string Path, string Subject, string Outcome), string> Explanations = new()
    {
        [("items.scriban-md", "!for.last", "false")] =
            "What stands between two paragraphs is a blank line, and after the last one another follows: the "
            + "letter keeps one of them either way.",
        [("item-title.scriban-md", "$.item.partial_authorization.form == 'remaining'", "false")] =
            "A rule of the letter (IMR3002) lets 'remaining' be there in the form 'remaining' alone, so that "
            + "the other side of '&&' says the same: no letter can tell them apart.",
    };

    /// <summary>The points of which nobody notices that they are broken, and nothing says why.</summary>
    public static IEnumerable<string> Unexplained(IEnumerable<JudgedPoint> judged) =>
        judged
            .Where(static point =>
                point.Witness == Witness.Nobody
                && !Explanations.ContainsKey(
                    (point.Mutant.Point.Path, point.Mutant.Point.Subject, point.Mutant.Point.Outcome)
                )
            )
            .Select(static point => point.Mutant.Point.ToString());

    public static string Write(IReadOnlyList<JudgedPoint> judged)
    {
        var report = new StringBuilder(
            """
            # Covered points of the determination templates, broken

            Each point that a sample reaches is broken where it stands, and nothing else. One of the samples that reach it must notice: its
            approved letter is another, or it cannot be written any more.

            kind | points | a letter is another | a letter cannot be written | nobody notices
            ---|---|---|---|---

            """.ReplaceLineEndings("\n")
        );
        foreach (var kind in judged.GroupBy(static point => point.Mutant.Point.Kind).OrderBy(static kind => kind.Key))
        {
            report.Append(
                CultureInfo.InvariantCulture,
                $"{kind.Key} | {kind.Count()} | {Count(kind, Witness.Letter)} | {Count(kind, Witness.Diagnostic)} | "
                    + $"{Count(kind, Witness.Nobody)}\n"
            );
        }

        report.Append("\npoint | outcome | what stands in its place | noticed by\n---|---|---|---\n");
        foreach (var (mutant, witness, name) in judged)
        {
            var (path, line, column, _, subject, outcome) = mutant.Point;
            report.Append(
                CultureInfo.InvariantCulture,
                $"`{path}({line},{column})` `{Cell(subject)}` | `{outcome}` | `{Cell(mutant.What)}` | "
                    + $"{(witness == Witness.Diagnostic ? $"{name}, which cannot be written" : name ?? "**nobody**")}\n"
            );
        }

        report.Append("\n## What nobody notices\n\n");
        foreach (
            var (path, line, column, _, subject, outcome) in judged
                .Where(static point => point.Witness == Witness.Nobody)
                .Select(static point => point.Mutant.Point)
        )
        {
            report.Append(
                CultureInfo.InvariantCulture,
                $"- `{path}({line},{column})` `{subject}`, `{outcome}`: "
                    + $"{Explanations.GetValueOrDefault((path, subject, outcome), "not explained")}\n"
            );
        }

        return report.ToString();
    }

    private static int Count(IEnumerable<JudgedPoint> points, Witness witness) =>
        points.Count(point => point.Witness == witness);

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
