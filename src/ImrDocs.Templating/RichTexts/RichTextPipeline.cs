using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ImrDocs.RichTexts;

/// <summary>The Markdown that rich texts are read as.</summary>
/// <remarks>
/// It knows more than a rich text may hold, so that what is written for another kind of Markdown is refused by its name
/// and not taken for words.
/// </remarks>
internal static class RichTextPipeline
{
    private static readonly MarkdownPipeline Pipeline = Create();

    /// <summary>The document; null where it is nested too deep to be read.</summary>
    public static MarkdownDocument? TryParse(string markdown)
    {
        // Markdig has one type of error, with no name of its own: that elements are nested too deep.
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static MarkdownPipeline Create()
    {
        var rules = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);

        // Without what "::" begins inside a line, where it is two colons.
        rules.BlockParsers.InsertBefore<FencedCodeBlockParser>(new CustomContainerParser());
        return rules.Build();
    }
}
