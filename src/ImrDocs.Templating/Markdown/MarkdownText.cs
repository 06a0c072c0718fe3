using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown;

/// <summary>
/// Reads a letter's Markdown as the text that its reader sees, and knows where each character of it is written.
/// </summary>
internal static class MarkdownText
{
    /// <summary>The blocks that hold text, in their order.</summary>
    /// <param name="markdown">The Markdown, with LF line endings.</param>
    /// <returns>Every block with at least one character of text.</returns>
    /// <exception cref="MarkdownDepthException">The Markdown is nested too deep to be read.</exception>
    public static IReadOnlyList<TextBlock> Blocks(string markdown)
    {
        _ = markdown ?? throw new ArgumentNullException(nameof(markdown));
        return
        [
            .. MarkdownToHtml
                .ParsePlaced(markdown)
                .Descendants<LeafBlock>()
                .Select(block => Read(block, markdown))
                .OfType<TextBlock>(),
        ];
    }

    /// <summary>
    /// The blocks that hold text, in their order; null when the Markdown is nested too deep to be read.
    /// </summary>
    /// <param name="markdown">The Markdown, with LF line endings.</param>
    public static IReadOnlyList<TextBlock>? TryBlocks(string markdown)
    {
        try
        {
            return Blocks(markdown);
        }
        catch (MarkdownDepthException)
        {
            return null;
        }
    }

    private static TextBlock? Read(LeafBlock block, string markdown)
    {
        var text = new BlockText(markdown);
        switch (block)
        {
            case CodeBlock:
                text.AddLines(block);
                break;
            case { Inline: { } inline }:
                text.Add(inline);
                break;
        }

        return text.IsEmpty
            ? null
            : new(
                KindOf(block),
                (block as HeadingBlock)?.Level ?? 0,
                LineStart(markdown, block.Span.Start),
                text.Text,
                text.Places,
                LabelLength(block, text)
            );
    }

    private static TextBlockKind KindOf(LeafBlock block) =>
        block switch
        {
            HeadingBlock => TextBlockKind.Heading,
            DefinitionTerm => TextBlockKind.Term,
            CodeBlock => TextBlockKind.Code,
            _ => TextBlockKind.Paragraph,
        };

    // "**Decision rationale:** ...": emphasized text that stands first, with the colon inside or after.
    private static int LabelLength(LeafBlock block, BlockText text)
    {
        if (block.Inline?.FirstChild is not EmphasisInline emphasis)
        {
            return 0;
        }

        var label = new BlockText(text.Markdown);
        label.Add(emphasis);
        var length = label.Text.Length;
        return label.Text.EndsWith(":", StringComparison.Ordinal) ? length
            : text.Text.Length > length && text.Text[length] == ':' ? length + 1
            : 0;
    }

    private static int LineStart(string markdown, int index) =>
        index == 0 ? 0 : markdown.LastIndexOf('\n', index - 1) + 1;
}
