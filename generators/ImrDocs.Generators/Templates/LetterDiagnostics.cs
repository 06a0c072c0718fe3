using System.Collections.Immutable;
using ImrDocs.Diagnostics;
using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Equality;
using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Templates;

/// <summary>Says what was found in templates in the places of their files.</summary>
internal static class LetterDiagnostics
{
    /// <summary>What was found in the templates of a letter.</summary>
    /// <param name="files">The letter's templates; at least one.</param>
    /// <param name="found">What was found.</param>
    public static IEnumerable<DiagnosticSpec> At(IReadOnlyList<ParsedFile> files, IEnumerable<Diagnostic> found)
    {
        var byPath = files.ToDictionary(static file => file.Template.Path, StringComparer.Ordinal);
        return found.Select(diagnostic => ToSpec(diagnostic, files[0], byPath));
    }

    /// <summary>What slows the writing of letters down.</summary>
    public static EquatableArray<DiagnosticSpec> OfCompilation(
        ImmutableArray<LetterTemplateSet> letters,
        ImmutableArray<ParsedFile> files
    ) =>
        letters
            .SelectMany(letter =>
                OfCompilation(letter, [.. files.Where(file => file.Letter == letter.Model.Schema.Name)])
            )
            .ToEquatableArray();

    /// <summary>The templates of letters that are not declared: nothing would check them.</summary>
    public static EquatableArray<DiagnosticSpec> Strays(
        ImmutableArray<ParsedFile> files,
        EquatableArray<string> letters
    )
    {
        var declared = letters.Count > 0 ? string.Join(", ", letters) : "none";
        return files
            .Where(file => !letters.Contains(file.Letter, StringComparer.Ordinal))
            .GroupBy(static file => file.Letter, StringComparer.Ordinal)
            .Select(same => new DiagnosticSpec(
                LetterRules.NotDeclared,
                new(same.First().FilePath, default, default),
                new[] { same.Key, declared }.ToEquatableArray()
            ))
            .ToEquatableArray();
    }

    /// <summary>The letters that have no templates: nothing would write them.</summary>
    /// <param name="letters">The letters that the project declares.</param>
    /// <param name="withTemplates">The names of those that have templates.</param>
    /// <param name="project">The project; null where a letter may have none.</param>
    public static EquatableArray<DiagnosticSpec> Missing(
        EquatableArray<LetterNameSpec> letters,
        EquatableArray<string> withTemplates,
        TemplateProject? project
    ) =>
        letters
            .Where(letter => project is not null && !withTemplates.Contains(letter.Name, StringComparer.Ordinal))
            .Select(letter => new DiagnosticSpec(
                LetterRules.NoTemplates,
                letter.Location,
                new[] { letter.Name, project!.File, project.PlacesOf(letter.Name) }.ToEquatableArray()
            ))
            .ToEquatableArray();

    private static IEnumerable<DiagnosticSpec> OfCompilation(LetterTemplateSet letter, ParsedFile[] files)
    {
        EntryCompilation[] entries = [.. letter.Entries.Select(static entry => entry.Compilation)];
        var slow = CompilationCheck.Run([.. files.Select(static file => file.Template)], entries);
        return At(files, HtmlCheck.Run(entries) is { } html ? [.. slow, html] : slow);
    }

    // A template that is missing has no file: the place is where it would be.
    private static DiagnosticSpec ToSpec(Diagnostic diagnostic, ParsedFile any, Dictionary<string, ParsedFile> files)
    {
        var location = files.TryGetValue(diagnostic.Path, out var file)
            ? file.LocationOf(diagnostic)
            : new LocationSpec(Sibling(any, diagnostic.Path), default, default);
        return new(
            TemplateDescriptors.Of(diagnostic.Rule),
            location,
            new[] { diagnostic.FullMessage }.ToEquatableArray()
        );
    }

    private static string Sibling(ParsedFile file, string path) =>
        file.FilePath.Substring(0, Math.Max(0, file.FilePath.Length - file.Template.Path.Length)) + path;
}
