using System.Collections.Immutable;
using ImrDocs.Generators.Model;
using ImrDocs.Templating.Checks;
using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Generators.Templates;

/// <summary>The templates of a letter, all of which passed their check: what is compiled.</summary>
/// <param name="Model">The letter.</param>
/// <param name="Entries">The templates that the letter begins with.</param>
internal sealed record LetterTemplateSet(LetterModel Model, EquatableArray<CheckedEntry> Entries)
{
    /// <summary>The templates of each letter that has no fault.</summary>
    public static IEnumerable<LetterTemplateSet> Of(ImmutableArray<LetterModel> letters, ImmutableArray<ParsedFile> files, ImmutableArray<CheckedEntry> entries)
    {
        foreach (var letter in letters)
        {
            ParsedTemplate[] own = [.. files.Where(file => file.Letter == letter.Schema.Name).Select(static file => file.Template)];
            var results = entries.Where(entry => entry.Letter == letter).ToEquatableArray();
            if (own.Length > 0 && LetterCheck.Conclude(own, [.. results.Select(static entry => entry.Result)], letter.Schema).All(static d => d.Rule.Severity != TemplateSeverity.Error))
            {
                yield return new(letter, results);
            }
        }
    }
}
