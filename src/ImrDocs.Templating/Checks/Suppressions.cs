using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Checks;

/// <summary>Applies the comments by which authors set rules aside.</summary>
internal static class Suppressions
{
    /// <summary>The diagnostics that no comment sets aside, with what is wrong with the comments themselves.</summary>
    /// <param name="templates">The templates.</param>
    /// <param name="diagnostics">What was found in them.</param>
    /// <param name="ofCompilation">
    /// Whether that is what only a build asks; comments on other rules then wait for those who ask them.
    /// </param>
    public static IEnumerable<Diagnostic> Apply(
        IEnumerable<ParsedTemplate> templates,
        IReadOnlyCollection<Diagnostic> diagnostics,
        bool ofCompilation
    )
    {
        List<Diagnostic> wrong = [];
        var lines = new DiagnosticLines(diagnostics);
        foreach (var template in templates.Where(static template => template.HasTree))
        {
            wrong.AddRange(
                ofCompilation
                    ? []
                    : OutcomeExclusion
                        .Malformed(template)
                        .Select(place =>
                            Diagnostic.At(
                                SuppressionRules.Malformed,
                                template.Path,
                                place.Line + 1,
                                place.Column + 1,
                                OutcomeExclusion.Form
                            )
                        )
            );
            foreach (
                var suppression in Suppression
                    .In(template)
                    .Where(suppression => suppression.Rule is { IsOfCompilation: true } == ofCompilation)
            )
            {
                if (suppression.Rule is null)
                {
                    wrong.Add(At(template, suppression, SuppressionRules.Malformed, Refusal(suppression.Id)));
                }
                else if (!lines.TakeOut(template.Path, suppression.Rule, suppression.FirstLine, suppression.LastLine))
                {
                    wrong.Add(
                        At(
                            template,
                            suppression,
                            SuppressionRules.Unused,
                            $"there is no {suppression.Id} to ignore here; take the comment away"
                        )
                    );
                }
            }
        }

        return [.. lines.Left, .. wrong];
    }

    private static Diagnostic At(ParsedTemplate template, Suppression suppression, Rule rule, string message) =>
        Diagnostic.At(rule, template.Path, suppression.Place.Line + 1, suppression.Place.Column + 1, message);

    private static string Refusal(string id) =>
        id.Length == 0 ? "a suppression names a rule and says why: {{~ # imrdocs ignore IMR1107: the reason ~}}"
        : RuleCatalog.Find(id) is null
            ? $"there is no rule '{id}'"
                + NearestName.Propose(
                    id,
                    RuleCatalog.All.Where(static rule => rule.IsSuppressible).Select(static rule => rule.Id)
                )
        : $"{id} cannot be ignored: the letter could not be written";
}
