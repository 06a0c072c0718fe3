using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Compiling;
using ImrDocs.Templating.Html;

namespace ImrDocs.Templating.Checks;

/// <summary>A checked template that a letter begins with.</summary>
/// <param name="Template">The template, bound to the letter.</param>
/// <param name="Diagnostics">What is wrong with it and with what it includes; suppressions are not applied.</param>
internal sealed record EntryResult(BoundTemplate Template, IReadOnlyList<Diagnostic> Diagnostics)
{
    private readonly Lazy<TemplateCompilation> _compilation = new(() => TemplateCompilation.Of(Template, Diagnostics));
    private readonly Lazy<LetterHtmlResult> _html = new(() => LetterHtmlSearch.Run(Template));

    /// <summary>
    /// Whether the template is compiled, found out when it is asked for first. What its check found is set aside by its
    /// author.
    /// </summary>
    public TemplateCompilation Compilation => _compilation.Value;

    /// <summary>
    /// What the template becomes in HTML, found out when it is asked for first. The template must have no error.
    /// </summary>
    internal LetterHtmlResult Html => _html.Value;
}
