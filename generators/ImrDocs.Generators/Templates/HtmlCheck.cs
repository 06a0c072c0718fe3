using ImrDocs.Diagnostics;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Generators.Templates;

/// <summary>
/// Asks whether the HTML of a letter is known when it is built, so that no Markdown is read when one is written.
/// </summary>
/// <remarks>
/// It takes more time than all other questions together, and a letter's text does not depend on the answer.
/// </remarks>
internal static class HtmlCheck
{
    /// <summary>
    /// Why the letter's HTML is made of its Markdown whenever a letter is written; null when it is not, or when the
    /// letter is interpreted as a whole.
    /// </summary>
    /// <param name="entries">The templates that the letter begins with, which have no error.</param>
    public static Diagnostic? Run(IReadOnlyCollection<EntryCompilation> entries) =>
        entries.All(static entry => entry.Types.Refusal is null)
        && entries.FirstOrDefault(static entry => entry.Template.Path == LetterFiles.Layout)?.Html.Refusal
            is { } refusal
            ? Diagnostic.At(
                CompilationRules.HtmlFromMarkdown,
                refusal.Path,
                refusal.Line,
                refusal.Column,
                refusal.Reason
                    + ", so that the letter's HTML is made of its Markdown each time: the same page, many times slower"
            )
            : null;
}
