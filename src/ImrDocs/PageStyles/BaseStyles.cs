using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Markdown.Containers;
using ImrDocs.Templating.Markdown.Footnotes;
using ImrDocs.Templating.Passages;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.PageStyles;

/// <summary>
/// The default styles of what a letter's wording uses: tables, containers, images, footnotes. The letter's own style
/// sheet follows them.
/// </summary>
/// <remarks>
/// What a letter uses is read from its templates and not from one of its letters, so that all letters of a kind have
/// the same style.
/// </remarks>
internal static class BaseStyles
{
    private static readonly (string Name, Func<string, bool> IsUsedIn)[] Styles =
    [
        ("tables", static text => text.Split('\n').Any(IsRuleOfTable)),
        ("containers", static text => ("\n" + text).Contains("\n" + ContainerNames.Fence, StringComparison.Ordinal)),
        ("images", static text => text.Contains("![", StringComparison.Ordinal)),
        ("footnotes", static text => text.Contains(FootnoteParser.Opening, StringComparison.Ordinal)),
    ];

    /// <summary>The styles for a folder of templates, with LF; empty where its wording needs none.</summary>
    public static string For(TemplateFiles files)
    {
        List<string> texts =
        [
            .. files
                .Paths.Where(static path => TemplateNames.KindOf(path) == TemplateKind.Markdown)
                .Where(TemplateNames.IsTemplate)
                .Select(path => TemplateText.Normalize(files.Find(path)!)),
        ];
        return string.Concat(
            Styles
                .Where(style => texts.Any(style.IsUsedIn))
                .Select(static style => EmbeddedText.Read($"ImrDocs.PageStyles.Styles.{style.Name}.css"))
        );
    }

    private static bool IsRuleOfTable(string line) => ForeignMarkdown.IsTableRule(line.TrimStart(' ', '\t', '>'));
}
