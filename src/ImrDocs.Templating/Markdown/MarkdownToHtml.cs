using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace ImrDocs.Templating.Markdown;

/// <summary>Turns a letter's Markdown into HTML: CommonMark with definition lists, and without HTML of its own.</summary>
public static class MarkdownToHtml
{
    private static readonly MarkdownPipeline Pipeline = Rules().Build();

    // The same rules, with the place of every piece of text.
    private static readonly MarkdownPipeline Placed = Rules().UsePreciseSourceLocation().Build();

    /// <summary>The HTML of the Markdown's blocks, with LF.</summary>
    public static string Convert(string markdown) => Markdig.Markdown.ToHtml(markdown, Pipeline);

    internal static MarkdownDocument Parse(string markdown) => Markdig.Markdown.Parse(markdown, Placed);

    internal static void SetUp(IMarkdownRenderer renderer) => Placed.Setup(renderer);

    private static MarkdownPipelineBuilder Rules() => new MarkdownPipelineBuilder().UseDefinitionLists().DisableHtml();
}
