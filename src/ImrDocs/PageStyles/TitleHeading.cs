using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.PageStyles;

/// <summary>
/// Tells whether a letter has its title as a heading, so that the style sheet does not print it a second time.
/// </summary>
internal static class TitleHeading
{
    private const string Heading = "# ";

    /// <summary>Whether a template has a heading that says what the title's template says.</summary>
    /// <param name="files">The letter's folder.</param>
    public static bool IsIn(TemplateFiles files) =>
        files.Find(LetterFiles.Title) is { } title
        && OneLine(title) is { Length: > 0 } text
        && files
            .Paths.Where(TemplateNames.IsTemplate)
            .Where(static path => TemplateNames.KindOf(path) == TemplateKind.Markdown)
            .SelectMany(path => TemplateText.Normalize(files.Find(path)!).Split('\n'))
            .Any(line => line.StartsWith(Heading, StringComparison.Ordinal) && OneLine(line[Heading.Length..]) == text);

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
