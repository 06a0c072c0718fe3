using System.Collections.Immutable;
using ImrDocs.Diagnostics;
using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Equality;
using ImrDocs.Templating.Checks;

namespace ImrDocs.Generators.Templates;

/// <summary>What the check of a letter's templates came to.</summary>
/// <param name="Templates">The templates.</param>
/// <param name="Diagnostics">What is wrong with them, in the places of their files.</param>
/// <param name="IsRight">Whether none of it is an error.</param>
internal sealed record LetterConclusion(
    LetterTemplateSet Templates,
    EquatableArray<DiagnosticSpec> Diagnostics,
    bool IsRight
)
{
    /// <summary>The conclusion for each letter that has templates.</summary>
    public static IEnumerable<LetterConclusion> Of(
        ImmutableArray<LetterModel> letters,
        ImmutableArray<ParsedFile> files,
        ImmutableArray<CheckedEntry> entries,
        EquatableArray<LetterAsset> assets
    )
    {
        foreach (var letter in letters)
        {
            ParsedFile[] own =
            [
                .. files
                    .Where(file => file.Letter == letter.Schema.Name)
                    .OrderBy(static file => file.Template.Path, StringComparer.Ordinal),
            ];
            if (own.Length > 0)
            {
                yield return Of(
                    letter,
                    own,
                    [.. entries.Where(entry => entry.Letter == letter)],
                    [.. assets.Where(asset => asset.Letter == letter.Schema.Name).Select(static asset => asset.Path)]
                );
            }
        }
    }

    private static LetterConclusion Of(LetterModel letter, ParsedFile[] files, CheckedEntry[] entries, string[] assets)
    {
        var found = LetterCheck.Conclude(
            [.. files.Select(static file => file.Template)],
            [.. entries.Select(static entry => entry.Result)],
            letter.Schema,
            assets
        );
        var sources = files
            .Select(static file => new TemplateSource(file.Template.Path, file.FilePath, file.Template.Text))
            .ToEquatableArray();
        return new(
            new(letter, sources, entries.ToEquatableArray()),
            LetterDiagnostics.At(files, found).ToEquatableArray(),
            found.All(static diagnostic => diagnostic.Rule.Severity != Severity.Error)
        );
    }
}
