using ImrDocs.Diagnostics;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown;

/// <summary>The error that a letter has a link that leads where a letter's links may not, or an image.</summary>
internal sealed class RefusedLinkException(RefusedLink link) : Exception(link.Message)
{
    /// <summary>The rule that the link breaks.</summary>
    public Rule Rule { get; } = link.Link is LinkInline { IsImage: true } ? TemplateRules.Image : TemplateRules.Link;
}
