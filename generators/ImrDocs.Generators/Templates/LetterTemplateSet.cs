using System.Collections.Immutable;
using ImrDocs.Generators.Model;
using ImrDocs.Templating.Checks;
using ImrDocs.Templating.Diagnostics;

namespace ImrDocs.Generators.Templates;

/// <summary>The templates of a letter, all of which passed their check: what is compiled.</summary>
/// <param name="Model">The letter.</param>
/// <param name="Files">Each template, in the order of their paths.</param>
/// <param name="Entries">The templates that the letter begins with.</param>
internal sealed record LetterTemplateSet(LetterModel Model, EquatableArray<TemplateSource> Files, EquatableArray<CheckedEntry> Entries)
{
    /// <summary>The templates of each letter that has no fault.</summary>
    public static IEnumerable<LetterTemplateSet> Of(ImmutableArray<LetterModel> letters, ImmutableArray<ParsedFile> files, ImmutableArray<CheckedEntry> entries)
    {
        foreach (var letter in letters)
        {
            ParsedFile[] own = [.. files.Where(file => file.Letter == letter.Schema.Name).OrderBy(static file => file.Template.Path, StringComparer.Ordinal)];
            var results = entries.Where(entry => entry.Letter == letter).ToEquatableArray();
            if (own.Length > 0 && LetterCheck.Conclude([.. own.Select(static file => file.Template)], [.. results.Select(static entry => entry.Result)], letter.Schema).All(static d => d.Rule.Severity != TemplateSeverity.Error))
            {
                yield return new(letter, own.Select(static file => new TemplateSource(file.Template.Path, file.FilePath, file.Template.Text)).ToEquatableArray(), results);
            }
        }
    }
}

/// <summary>Where a template lies, and what it says.</summary>
/// <param name="Path">Its path relative to the letter's template folder.</param>
/// <param name="File">The file, as the compiler knows it.</param>
/// <param name="Text">Its text, with line feeds alone.</param>
internal sealed record TemplateSource(string Path, string File, string Text);
