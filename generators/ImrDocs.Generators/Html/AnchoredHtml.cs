using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Generators.Html;

/// <summary>
/// The HTML of a Markdown text, as Markdig writes it, with the places that belong to places of the Markdown.
/// </summary>
/// <param name="Html">The HTML.</param>
/// <param name="Anchors">The places, in the order of the HTML.</param>
/// <param name="Isolations">When each value is isolated, by the numbers of their marks.</param>
internal sealed record AnchoredHtml(
    string Html,
    IReadOnlyList<HtmlAnchor> Anchors,
    IReadOnlyList<ValueIsolation> Isolations
)
{
    public static AnchoredHtml Of(WrittenFlow written, string? language)
    {
        var document = MarkdownToHtml.ParseWithBreaks(written.Markdown);
        List<HtmlAnchor> anchors = [];
        var html = HtmlWriter.WriteInOrder(DocumentReader.Read(document), AddAnchor);
        return new(html, anchors, IsolationSearch.Run(document, written.Steps.Count, language));

        void AddAnchor(DocumentNode node, int start, int end)
        {
            if (IsPiece(node) && node.Source.End > node.Source.Start && end > start)
            {
                anchors.Add(
                    new(node.Source.Start, node.Source.End, start, end)
                    {
                        Text = node is TextRun { IsWritten: true } run ? run.Text : null,
                    }
                );
            }
        }
    }

    // What Markdown has in one piece: nothing in it has a place of its own.
    private static bool IsPiece(DocumentNode node) =>
        node switch
        {
            TextRun or CodeRun or DocumentCode or DocumentRule or MarkedBlock => true,
            LinkRun link => link.IsAddress,
            _ => false,
        };
}
