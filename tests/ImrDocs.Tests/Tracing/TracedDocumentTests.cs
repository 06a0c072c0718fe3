using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Documents;
using ImrDocs.Tests.Letters;
using ImrDocs.Tests.RichTexts;
using ImrDocs.Tracing;

namespace ImrDocs.Tests.Tracing;

/// <summary>Where the templates write the nodes of a letter's document tree.</summary>
public class TracedDocumentTests
{
    [Fact]
    public void A_block_leads_to_the_line_of_the_template_that_its_wording_begins_in()
    {
        var document = Trace(
            "# Notice\n\n{{ include 'items' }}\n\nThe end.\n",
            ("items.scriban-md", "A first line\nof two.\n\n- One {{ name }}.\n- Two.\n")
        );

        Assert.Equal(
            [
                "DocumentHeading layout.scriban-md(1,1)",
                "DocumentParagraph items.scriban-md(1,1)",
                "DocumentList items.scriban-md(4,1)",
                "DocumentItem items.scriban-md(4,1)",
                "DocumentParagraph items.scriban-md(4,3)",
                "DocumentItem items.scriban-md(5,1)",
                "DocumentParagraph items.scriban-md(5,3)",
                "DocumentParagraph layout.scriban-md(5,1)",
            ],
            DocumentWalk
                .Nodes(document.Blocks)
                .Where(static node => node is not DocumentRun)
                .Select(node => $"{node.GetType().Name} {Show(document, node)}")
        );
    }

    [Fact]
    public void A_value_leads_to_the_tag_that_prints_it()
    {
        var document = Trace("Dear reader,\n\n{{ name }}\n\n| a {{ name }} | b |\n|---|---|\n");

        var values = DocumentWalk.Nodes(document.Blocks).Where(static node => node.Value is not null);

        Assert.Equal(["layout.scriban-md(3,4)", "layout.scriban-md(5,8)"], values.Select(node => Show(document, node)));
        Assert.Equal("layout.scriban-md(3,4)", Show(document, document.Blocks[1]));
    }

    [Fact]
    public void All_of_a_rich_text_leads_to_the_tag_that_prints_it()
    {
        var document = new LetterTracer<Opinion>(Opinions.Files("# A\n\n- B:\n\n  {{ rationale }}\n")).TraceDocument(
            Opinions.Of("c *d*\n\n- e")
        );

        var nodes = DocumentWalk.Nodes(document.Blocks).Where(static node => node.Value is not null);

        Assert.Equal(
            ["DocumentParagraph", "TextRun", "TextRun", "DocumentList", "DocumentItem", "DocumentParagraph", "TextRun"],
            nodes.Select(static node => node.GetType().Name)
        );
        Assert.All(nodes, node => Assert.Equal("layout.scriban-md(5,6)", Show(document, node)));
    }

    private static string Show(TracedDocument document, DocumentNode node)
    {
        var place = document.PlaceOf(node)!;
        return $"{place.Path}({place.Line},{place.Column})";
    }

    private static TracedDocument Trace(string layout, params (string Path, string Text)[] others) =>
        new LetterTracer<Notice>(
            TemplateFiles.FromTexts([
                new("layout.scriban-md", layout),
                new("title.scriban-txt", "Notice"),
                new("running-head.scriban-txt", "Notice"),
                .. others.Select(static file => KeyValuePair.Create(file.Path, file.Text)),
            ])
        ).TraceDocument(Notices.Good);
}
