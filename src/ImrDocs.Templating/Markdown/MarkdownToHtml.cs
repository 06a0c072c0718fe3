using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Markdown.Footnotes;
using ImrDocs.Templating.Markdown.Images;
using ImrDocs.Templating.Markdown.Tables;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace ImrDocs.Templating.Markdown;

/// <summary>
/// Turns a letter's Markdown into HTML: CommonMark with definition lists, tables, containers, and footnotes, and
/// without HTML of its own.
/// </summary>
internal static class MarkdownToHtml
{
    private static readonly MarkdownPipeline Pipeline = Rules().Build();

    // The same rules, with the place of every piece of text.
    private static readonly MarkdownPipeline Placed = Rules().UsePreciseSourceLocation().Build();

    // The same again, for what is found out of a letter before it is known which of its lines follow each other.
    private static readonly MarkdownPipeline WithBreaks = RulesWithBreaks().UsePreciseSourceLocation().Build();

    /// <summary>The HTML of the Markdown's blocks, with LF.</summary>
    /// <exception cref="MarkdownDepthException">The Markdown is nested too deep to be read.</exception>
    /// <exception cref="RefusedLinkException">A link leads where a letter's links may not.</exception>
    public static string Convert(string markdown) => Write(Parse(markdown));

    /// <summary>
    /// The HTML of the Markdown's blocks, with LF; null when it is nested too deep to be read, or holds what no letter
    /// may.
    /// </summary>
    public static string? TryConvert(string markdown) =>
        TryRead(markdown) is { } blocks ? HtmlWriter.Write(blocks) : null;

    /// <summary>
    /// The Markdown's blocks; null when it is nested too deep to be read, or holds what no letter may.
    /// </summary>
    public static IReadOnlyList<DocumentBlock>? TryRead(string markdown) =>
        TryParse(markdown) is { } document && !RefusedLink.In(document).Any() ? DocumentReader.Read(document) : null;

    /// <summary>The document that the Markdown says.</summary>
    /// <exception cref="MarkdownDepthException">The Markdown is nested too deep to be read.</exception>
    internal static MarkdownDocument Parse(string markdown) => Parse(markdown, Pipeline);

    /// <summary>The document that the Markdown says, with the place of every piece of text.</summary>
    /// <exception cref="MarkdownDepthException">The Markdown is nested too deep to be read.</exception>
    internal static MarkdownDocument ParsePlaced(string markdown)
    {
        return Parse(markdown, Placed);
    }

    /// <summary>
    /// The document that the Markdown says, with the place of every piece of text, and with each line break, also those
    /// that are left out of a letter because no line follows.
    /// </summary>
    /// <exception cref="MarkdownDepthException">The Markdown is nested too deep to be read.</exception>
    internal static MarkdownDocument ParseWithBreaks(string markdown)
    {
        return Parse(markdown, WithBreaks, OpenBreakParser.ContextFor(markdown));
    }

    /// <summary>The document that the Markdown says; null when it is nested too deep to be read.</summary>
    internal static MarkdownDocument? TryParse(string markdown)
    {
        try
        {
            return Parse(markdown);
        }
        catch (MarkdownDepthException)
        {
            return null;
        }
    }

    /// <summary>The HTML of a document, with LF.</summary>
    /// <exception cref="RefusedLinkException">A link leads where a letter's links may not.</exception>
    internal static string Write(MarkdownDocument document)
    {
        RefusedLink.Require(document);
        return WriteForComparison(document);
    }

    /// <summary>
    /// The HTML of a document as Markdig reads it, wherever its links lead: to compare, and never to show.
    /// </summary>
    internal static string WriteForComparison(MarkdownDocument document) =>
        HtmlWriter.Write(DocumentReader.Read(document));

    // Markdig has one type of error, with no name of its own: that elements are nested too deep.
    private static MarkdownDocument Parse(
        string markdown,
        MarkdownPipeline pipeline,
        MarkdownParserContext? context = null
    )
    {
        try
        {
            var document = Markdig.Markdown.Parse(markdown, pipeline, context);
            ImageSizes.Read(document);
            CellPlaces.Correct(document, markdown);
            return document;
        }
        catch (ArgumentException exception)
        {
            throw new MarkdownDepthException(exception);
        }
    }

    private static MarkdownPipelineBuilder Rules()
    {
        var rules = new MarkdownPipelineBuilder()
            .UseDefinitionLists()
            .UsePipeTables()
            .DisableHtml()
            .Use<BlockMark.Extension>();

        // Only the blocks of Markdig's extension, and not its colons within a line.
        rules.BlockParsers.Insert(0, new CustomContainerParser());
        rules.InlineParsers.Insert(0, new FootnoteParser());
        return rules;
    }

    private static MarkdownPipelineBuilder RulesWithBreaks()
    {
        var rules = Rules();
        rules.InlineParsers.Insert(0, new OpenBreakParser());
        return rules;
    }
}
