using System.Collections.Immutable;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Checks;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.TemplateFolders;

/// <summary>The parsed templates of a folder.</summary>
internal static class TemplateSet
{
    /// <summary>Parses every template of the folder.</summary>
    public static ImmutableArray<ParsedTemplate> Parse(TemplateFiles files) =>
        [.. files.Paths.Where(TemplateNames.IsTemplate).Select(path => TemplateParser.Parse(path, files.Find(path)!))];

    /// <summary>What is wrong with the folder's style sheet; empty when nothing is, or when there is none.</summary>
    public static IReadOnlyList<Diagnostic> CheckStyle(TemplateFiles files) =>
        files.Find(LetterFiles.Style) is { } style ? StyleCheck.Run(style, files.Assets) : [];

    /// <summary>The diagnostics with paths that an editor finds.</summary>
    public static IReadOnlyList<Diagnostic> Display(IEnumerable<Diagnostic> diagnostics, TemplateFiles files) =>
        [
            .. diagnostics.Select(d =>
                d with
                {
                    Path = files.DisplayRoot + d.Path,
                    IncludedFrom = d.IncludedFrom is { } site
                        ? site with
                        {
                            Path = files.DisplayRoot + site.Path,
                        }
                        : null,
                }
            ),
        ];
}
