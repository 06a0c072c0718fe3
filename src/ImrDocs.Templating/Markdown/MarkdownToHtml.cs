using System.Globalization;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace ImrDocs.Templating.Markdown;

/// <summary>
/// Turns a letter's Markdown into HTML: CommonMark with definition lists, and without HTML of its own.
/// </summary>
internal static class MarkdownToHtml
{
    private static readonly MarkdownPipeline Pipeline = Rules().Build();

    // The same rules, with the place of every piece of text.
    private static readonly MarkdownPipeline Placed = Rules().UsePreciseSourceLocation().Build();

    /// <summary>The HTML of the Markdown's blocks, with LF.</summary>
    /// <exception cref="MarkdownDepthException">The Markdown is nested too deep to be read.</exception>
    /// <exception cref="RefusedLinkException">A link leads where a letter's links may not.</exception>
    public static string Convert(string markdown) => Write(Parse(markdown));

    /// <summary>
    /// The HTML of the Markdown's blocks, with LF; null when it is nested too deep to be read, or holds what no letter
    /// may.
    /// </summary>
    public static string? TryConvert(string markdown) =>
        TryParse(markdown) is { } document && !RefusedLink.In(document).Any() ? WriteForComparison(document) : null;

    /// <summary>The document that the Markdown says.</summary>
    /// <exception cref="MarkdownDepthException">The Markdown is nested too deep to be read.</exception>
    internal static MarkdownDocument Parse(string markdown) => Parse(markdown, Pipeline);

    /// <summary>The document that the Markdown says, with the place of every piece of text.</summary>
    /// <exception cref="MarkdownDepthException">The Markdown is nested too deep to be read.</exception>
    internal static MarkdownDocument ParsePlaced(string markdown) => Parse(markdown, Placed);

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

    /// <summary>The HTML of a document, with LF. All HTML of a letter that is not compiled is written here.</summary>
    /// <exception cref="RefusedLinkException">A link leads where a letter's links may not.</exception>
    internal static string Write(MarkdownDocument document) =>
        RefusedLink.In(document).FirstOrDefault() is { } refused
            ? throw new RefusedLinkException(refused)
            : WriteForComparison(document);

    /// <summary>
    /// The HTML of a document as Markdig reads it, wherever its links lead: to compare, and never to show.
    /// </summary>
    internal static string WriteForComparison(MarkdownDocument document)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        Render(renderer, document);
        writer.Flush();
        return writer.ToString();
    }

    /// <summary>Has a renderer write a document, which may be nested deeper than renderers go.</summary>
    internal static void Render(IMarkdownRenderer renderer, MarkdownDocument document)
    {
        try
        {
            renderer.Render(document);
        }
        catch (ArgumentException exception)
        {
            throw new MarkdownDepthException(exception);
        }
    }

    internal static void SetUp(IMarkdownRenderer renderer) => Placed.Setup(renderer);

    // Markdig has one type of error, with no name of its own: that elements are nested too deep.
    private static MarkdownDocument Parse(string markdown, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdig.Markdown.Parse(markdown, pipeline);
        }
        catch (ArgumentException exception)
        {
            throw new MarkdownDepthException(exception);
        }
    }

    private static MarkdownPipelineBuilder Rules() =>
        new MarkdownPipelineBuilder().UseDefinitionLists().DisableHtml().Use<BlockMark.Extension>();
}
