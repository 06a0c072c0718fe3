using ImrDocs.Diagnostics;

namespace ImrDocs.Generators.Tests.Compiled.Generated;

/// <summary>Sets aside what a proofreader says of words that nobody wrote to be read.</summary>
internal static class MadeUpWords
{
    private const string Proofreading = "IMR16";

    /// <summary>The files with a comment in each line whose words are no mistake of an author.</summary>
    /// <param name="files">The templates by path.</param>
    /// <param name="errors">What the check refuses of them.</param>
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
        foreach (var place in errors.Where(IsOfWords).GroupBy(static error => (error.Path, error.Line)))
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

    private static bool IsOfWords(Diagnostic error) => error.Rule.Id.StartsWith(Proofreading, StringComparison.Ordinal);
}
