using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Tests.Growth;

namespace ImrDocs.Benchmarks.Growth;

/// <summary>Checks templates as the tool does.</summary>
internal static class GrownCheck
{
    /// <summary>What is wrong with the templates, each as its id and message.</summary>
    public static IReadOnlyList<string> Run(IReadOnlyDictionary<string, string> templates) =>
        [
            .. TemplateCheck
                .Run(TemplateFiles.FromTexts(templates), GrowthLetter.Schema)
                .Select(static found => $"{found.Rule.Id} {found.Message}"),
        ];
}
