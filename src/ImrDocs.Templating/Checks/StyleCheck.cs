using ImrDocs.Diagnostics;
using ImrDocs.Templating.Styles;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Checks;

/// <summary>Asks whether a letter's style sheet stays in its page and loads nothing.</summary>
internal static class StyleCheck
{
    /// <summary>What is wrong with a style sheet, in the order of the places; empty when nothing is.</summary>
    /// <param name="text">The text of the file.</param>
    public static IReadOnlyList<Diagnostic> Run(string text) => StyleSheet.Read(TemplateText.Normalize(text)).Errors;
}
