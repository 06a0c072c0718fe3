using ImrDocs.Diagnostics;

namespace ImrDocs.Generators.Tests.Compiled.Generated;

/// <summary>Sets aside what the check says of words that nobody wrote to be read.</summary>
internal static class MadeUpWords
{
    /// <summary>Whether an error is one of wording, so that the letter can be written.</summary>
    public static bool Explain(Diagnostic error) =>
        error.Rule.IsSuppressible
        && (
            error.Rule.Id.StartsWith("IMR16", StringComparison.Ordinal)
            || error.Rule.Id.StartsWith("IMR111", StringComparison.Ordinal)
        );

    /// <summary>The files with a comment in each line whose words are no mistake of an author.</summary>
    /// <param name="files">The templates by path.</param>
    /// <param name="errors">What the check says of their words.</param>
    public static IReadOnlyDictionary<string, string> Excuse(
        IReadOnlyDictionary<string, string> files,
        IReadOnlyList<Diagnostic> errors
    )
    {
        var excused = files.ToDictionary(
            static file => file.Key,
            static file => file.Value.Split('\n'),
            StringComparer.Ordinal
        );
        foreach (var place in errors.GroupBy(static error => (error.Path, error.Line)))
        {
            var rules = place.Select(static error => error.Rule.Id).Distinct(StringComparer.Ordinal);
            excused[place.Key.Path][place.Key.Line - 1] +=
                $"{{{{ # imrdocs ignore {string.Join(", ", rules)}: the words are made up }}}}";
        }

        return excused.ToDictionary(
            static file => file.Key,
            static file => string.Join('\n', file.Value),
            StringComparer.Ordinal
        );
    }
}
