using ImrDocs.Diagnostics;
using ImrDocs.Templating.Styles;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Checks;

/// <summary>Asks whether a letter's style sheet stays in its page and loads nothing.</summary>
internal static class StyleCheck
{
    /// <summary>What is wrong with a style sheet, in the order of the places; empty when nothing is.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="assets">The paths of the images and fonts of the letter's folder.</param>
    public static IReadOnlyList<Diagnostic> Run(string text, IReadOnlyCollection<string> assets) =>
        StyleSheet.Read(TemplateText.Normalize(text), assets).Errors;
}
