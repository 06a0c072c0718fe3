using ImrDocs.Diagnostics;

namespace ImrDocs.Generators.Tests.Compiled.Generated;

/// <summary>Suppresses errors of wording in generated templates, whose words nobody wrote to be read.</summary>
internal static class WordingSuppression
{
    /// <summary>Whether an error is one of wording, so that the letter can be written.</summary>
    public static bool Covers(Diagnostic error) =>
        error.Rule.IsSuppressible
        && (
            error.Rule.Id.StartsWith("IMR16", StringComparison.Ordinal)
            || error.Rule.Id.StartsWith("IMR111", StringComparison.Ordinal)
        );

    /// <summary>The files with a suppression at the end of each line that has errors.</summary>
    /// <param name="files">The templates by path.</param>
    /// <param name="errors">The errors, all of wording.</param>
    public static IReadOnlyDictionary<string, string> Add(
        IReadOnlyDictionary<string, string> files,
        IReadOnlyList<Diagnostic> errors
    )
    {
        var suppressed = files.ToDictionary(
            static file => file.Key,
            static file => file.Value.Split('\n'),
            StringComparer.Ordinal
        );
        foreach (var place in errors.GroupBy(static error => (error.Path, error.Line)))
        {
            var rules = place.Select(static error => error.Rule.Id).Distinct(StringComparer.Ordinal);
            suppressed[place.Key.Path][place.Key.Line - 1] +=
                $"{{{{ # imrdocs ignore {string.Join(", ", rules)}: the words are made up }}}}";
        }

        return suppressed.ToDictionary(
            static file => file.Key,
            static file => string.Join('\n', file.Value),
            StringComparer.Ordinal
        );
    }
}
