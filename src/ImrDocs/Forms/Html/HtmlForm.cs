using System.Text;
using ImrDocs.Interpretation;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Forms.Html;

/// <summary>One self-contained HTML page, for print and for screens.</summary>
internal sealed class HtmlForm : LetterForm
{
    public const string Id = "html";

    public override string Name => Id;

    public override string Title => "HTML";

    public override string ChangesTitle => "Page";

    public override FormWriter CreateWriter(LetterTemplates templates)
    {
        var page = new HtmlPage(templates.Style);
        return (letter, output) =>
            Encoding.UTF8.GetBytes(
                page.Write(letter.WriteTitle(), letter.WriteRunningHead(), letter.WriteLayout().ToHtml()),
                output
            );
    }

    public override IReadOnlyList<FormPart>? PartsOf(string text) => PageParts.Of(text);

    public override string? ContentOf(string source) => MarkdownToHtml.TryConvert(source)?.TrimEnd();
}
