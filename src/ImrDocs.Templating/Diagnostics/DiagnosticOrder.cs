using System.Globalization;
using ImrDocs.Templating.Limits;

namespace ImrDocs.Diagnostics;

/// <summary>The order in which diagnostics are shown, the same on every run.</summary>
internal static class DiagnosticOrder
{
    /// <summary>Says that there are more errors than are reported.</summary>
    internal static Diagnostic Cut(string path) =>
        Diagnostic.At(
            TemplateRules.Limit,
            path,
            1,
            1,
            string.Format(
                CultureInfo.InvariantCulture,
                "there are more errors than the {0:N0} that a check reports; correct these, and check again",
                TemplateLimits.Errors
            )
        );

    /// <summary>
    /// The diagnostics by path, place, id and text, each once; of those that differ only in where the template is
    /// included, the first.
    /// </summary>
    public static IReadOnlyList<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics)
    {
        var seen = new HashSet<(string, int, int, string, string)>();
        return
        [
            .. diagnostics
                .OrderBy(static d => d.Path, StringComparer.Ordinal)
                .ThenBy(static d => d.Line)
                .ThenBy(static d => d.Column)
                .ThenBy(static d => d.Rule.Id, StringComparer.Ordinal)
                .ThenBy(static d => d.Message, StringComparer.Ordinal)
                .ThenBy(static d => d.IncludedFrom?.Path, StringComparer.Ordinal)
                .ThenBy(static d => d.IncludedFrom?.Line)
                .ThenBy(static d => d.IncludedFrom?.Column)
                .Where(d => seen.Add((d.Path, d.Line, d.Column, d.Rule.Id, d.Message))),
        ];
    }
}
