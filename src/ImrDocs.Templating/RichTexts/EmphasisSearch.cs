using ImrDocs.Templating.Markdown;
using Markdig.Syntax;

namespace ImrDocs.RichTexts;

/// <summary>Searches for marks of emphasis with which Markdown reads a paragraph as it is.</summary>
/// <remarks>
/// Whether a mark is one depends on the words beside it, and on other marks there: what was written with one sign may
/// need another one where the paragraph is written again.
/// </remarks>
internal static class EmphasisSearch
{
    /// <summary>The paragraph; null where Markdown has no way to write it.</summary>
    public static RichParagraph? Run(IReadOnlyList<RichRun> runs)
    {
        var paragraph = new RichParagraph(runs);
        return runs.All(static run => !run.IsStrong && !run.IsEmphasized)
            ? paragraph
            : EmphasisMarks.All.Select(marks => new RichParagraph(runs) { Marks = marks }).FirstOrDefault(IsReadAsItIs);
    }

    // By both readers: that of rich texts, and that of letters.
    private static bool IsReadAsItIs(RichParagraph paragraph)
    {
        var markdown = RichMarkdown.Of([paragraph], ListMarks.Usual);
        var html = HtmlWriter.Write(RichDocument.Of([paragraph], ValueIsolation.None, value: 0, places: []));
        return RichTextPipeline.TryParse(markdown) is [ParagraphBlock read]
            && RichParagraphReader.ReadRuns(read, markdown).SequenceEqual(paragraph.Runs)
            && MarkdownToHtml.TryConvert(markdown) == html;
    }
}
