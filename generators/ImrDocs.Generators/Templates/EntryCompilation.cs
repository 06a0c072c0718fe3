using ImrDocs.Generators.Html;
using ImrDocs.Generators.Typing;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Checks;

namespace ImrDocs.Generators.Templates;

/// <summary>How a checked template that a letter begins with is compiled.</summary>
/// <remarks>Each answer is found when it is first asked for.</remarks>
internal sealed class EntryCompilation
{
    private readonly Lazy<TemplateCompilation> _types;
    private readonly Lazy<LetterHtmlResult> _html;

    /// <param name="entry">The template.</param>
    /// <param name="language">The language that the letter declares; null where it declares none.</param>
    public EntryCompilation(EntryResult entry, string? language)
    {
        Template = entry.Template;
        _types = new(() => TemplateCompilation.Of(entry.Template, entry.Diagnostics));
        _html = new(() => LetterHtmlSearch.Run(entry.Template, language));
    }

    /// <summary>The template, bound to the letter.</summary>
    public BoundTemplate Template { get; }

    /// <summary>Whether the template is compiled, and the types of its variables.</summary>
    public TemplateCompilation Types => _types.Value;

    /// <summary>What the template becomes in HTML. The template must have no error.</summary>
    public LetterHtmlResult Html => _html.Value;
}
