using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Diagnostics;
using ImrDocs.Templating.Html;

namespace ImrDocs.Templating.Checks;

/// <summary>A checked template that a letter begins with.</summary>
/// <param name="Template">The template, bound to the letter.</param>
/// <param name="Diagnostics">What is wrong with it and with what it includes; suppressions are not applied.</param>
public sealed record EntryResult(BoundTemplate Template, IReadOnlyList<TemplateDiagnostic> Diagnostics)
{
    private readonly Lazy<LetterHtmlResult> _html = new(() => LetterHtmlSearch.Run(Template));

    /// <summary>What the template becomes in HTML, found out when it is asked for first. The template must have no fault.</summary>
    internal LetterHtmlResult Html => _html.Value;
}
