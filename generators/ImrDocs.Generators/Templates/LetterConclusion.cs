using System.Collections.Immutable;
using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Model;
using ImrDocs.Templating.Checks;
using ImrDocs.Templating.Diagnostics;

namespace ImrDocs.Generators.Templates;

/// <summary>Says what is wrong with the templates of a letter, in the places of its files.</summary>
internal static class LetterConclusion
{
    public static EquatableArray<DiagnosticSpec> Of(ImmutableArray<LetterModel> letters, ImmutableArray<ParsedFile> files, ImmutableArray<CheckedEntry> entries) =>
        letters.SelectMany(letter => Of(letter, files, entries)).ToEquatableArray();

    /// <summary>What slows the writing of HTML down.</summary>
    public static EquatableArray<DiagnosticSpec> OfHtml(ImmutableArray<LetterTemplateSet> letters, ImmutableArray<ParsedFile> files) => letters
        .SelectMany(letter => HtmlCheck.Run([.. letter.Entries.Select(static entry => entry.Result)]) is { } slow ? [ToSpec(slow, FilesOf(letter.Model, files))] : Enumerable.Empty<DiagnosticSpec>())
        .ToEquatableArray();

    /// <summary>The templates of letters that nobody declares: nothing would check them.</summary>
    public static EquatableArray<DiagnosticSpec> Strays(ImmutableArray<ParsedFile> files, EquatableArray<string> letters) => files
        .Where(file => !letters.Contains(file.Letter, StringComparer.Ordinal))
        .GroupBy(static file => file.Letter, StringComparer.Ordinal)
        .Select(static same => new DiagnosticSpec(LetterRules.NotDeclared, new(same.First().FilePath, default, default), new[] { same.Key }.ToEquatableArray()))
        .ToEquatableArray();

    private static IEnumerable<DiagnosticSpec> Of(LetterModel letter, ImmutableArray<ParsedFile> files, ImmutableArray<CheckedEntry> entries)
    {
        var own = FilesOf(letter, files);
        var results = entries.Where(entry => entry.Letter == letter).Select(static entry => entry.Result).ToList();
        return own.Count == 0
            ? []
            : LetterCheck.Conclude([.. own.Values.Select(static file => file.Template)], results, letter.Schema).Select(diagnostic => ToSpec(diagnostic, own));
    }

    private static Dictionary<string, ParsedFile> FilesOf(LetterModel letter, ImmutableArray<ParsedFile> files) =>
        files.Where(file => file.Letter == letter.Schema.Name).ToDictionary(static file => file.Template.Path, StringComparer.Ordinal);

    // A template that is missing has no file: the place is where it would be.
    private static DiagnosticSpec ToSpec(TemplateDiagnostic diagnostic, Dictionary<string, ParsedFile> files)
    {
        var location = files.TryGetValue(diagnostic.Path, out var file)
            ? file.LocationOf(diagnostic)
            : new LocationSpec(Sibling(files.Values.First(), diagnostic.Path), default, default);
        return new(TemplateDescriptors.Of(diagnostic.Rule), location, new[] { diagnostic.FullMessage }.ToEquatableArray());
    }

    private static string Sibling(ParsedFile file, string path) =>
        file.FilePath.Substring(0, Math.Max(0, file.FilePath.Length - file.Template.Path.Length)) + path;
}
