using System.Collections.Immutable;
using ImrDocs.Generators.Equality;
using ImrDocs.Templating.Checks;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Generators.Templates;

/// <summary>A template that a letter begins with, and all that its check depends on.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Path">The template's path.</param>
/// <param name="Units">The template and those that it includes, by path.</param>
internal sealed record TemplateEntry(LetterModel Letter, string Path, EquatableArray<TemplateUnit> Units)
{
    /// <summary>The templates that a letter begins with, as far as they are there and are Scriban.</summary>
    public static IEnumerable<TemplateEntry> Of(LetterModel letter, ImmutableArray<LetterUnit> units)
    {
        var own = units
            .Where(unit => unit.Letter == letter.Schema.Name)
            .ToDictionary(static unit => unit.Unit.Template.Path, static unit => unit.Unit, StringComparer.Ordinal);
        foreach (var path in LetterFiles.Entries)
        {
            if (own.TryGetValue(path, out var entry) && entry.Template.HasTree)
            {
                yield return new(letter, path, entry.Parts.Select(part => own[part.Path]).ToEquatableArray());
            }
        }
    }

    public CheckedEntry Check() =>
        new(
            Letter,
            EntryCheck.Run(
                Units.ToDictionary(static unit => unit.Template.Path, StringComparer.Ordinal),
                Path,
                Letter.Schema
            )
        );
}

/// <summary>A checked template that a letter begins with.</summary>
internal sealed record CheckedEntry(LetterModel Letter, EntryResult Result)
{
    /// <summary>How the template is compiled.</summary>
    public EntryCompilation Compilation { get; } = new(Result, Letter.Schema.DeclaredLanguage);
}
