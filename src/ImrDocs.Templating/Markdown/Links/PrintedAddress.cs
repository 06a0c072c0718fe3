using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown.Links;

/// <summary>The address of a link that is a printed value: its mark, where the Markdown has it.</summary>
internal sealed class PrintedAddress : LeafInline
{
    /// <summary>The mark of the value.</summary>
    public required string Mark { get; init; }
}
