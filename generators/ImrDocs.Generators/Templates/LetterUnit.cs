using System.Collections.Immutable;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Generators.Templates;

/// <summary>A template with all that it includes, and the letter to which it belongs.</summary>
internal sealed record LetterUnit(string Letter, TemplateUnit Unit)
{
    public static IEnumerable<LetterUnit> Of(ImmutableArray<ParsedFile> files) =>
        files
            .GroupBy(static file => file.Letter, StringComparer.Ordinal)
            .SelectMany(static letter =>
                TemplateUnit
                    .Create(letter.Select(static file => file.Template))
                    .Select(unit => new LetterUnit(letter.Key, unit))
            );
}
