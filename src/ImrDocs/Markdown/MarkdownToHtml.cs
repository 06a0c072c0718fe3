using Markdig;

namespace ImrDocs.Markdown;

/// <summary>Turns a letter's Markdown into HTML: CommonMark with definition lists, and without HTML of its own.</summary>
public static class MarkdownToHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseDefinitionLists().DisableHtml().Build();

    /// <summary>The HTML of the Markdown's blocks, with LF.</summary>
    public static string Convert(string markdown) => Markdig.Markdown.ToHtml(markdown, Pipeline);
}
