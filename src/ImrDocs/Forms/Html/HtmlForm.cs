using System.Text;
using ImrDocs.Diagnostics;
using ImrDocs.Interpretation;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Assets;
using ImrDocs.Templating.Markdown;
using ImrDocs.Templating.Syntax;

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
        var page = new HtmlPage(templates.Files, templates.Letter.Language);
        return (letter, output) =>
            Encoding.UTF8.GetBytes(
                page.Write(letter.WriteTitle(), letter.WriteRunningHead(), BodyOf(letter, templates)),
                output
            );
    }

    // The check finds an image that is not there; a letter can be looked at before it is checked.
    private static string BodyOf(InterpretedLetter letter, LetterTemplates templates)
    {
        var html = HtmlWriter.Write(letter.WriteLayout().ToBlocks(templates.Letter.DeclaredLanguage));
        var body = PageAssets.Embed(html, templates.Files, out var missing);
        return missing is null
            ? body
            : throw new TemplateException([
                Diagnostic.At(
                    TemplateRules.Image,
                    templates.DisplayRoot + LetterFiles.Layout,
                    1,
                    1,
                    AssetPath.Missing(missing, templates.Files.Assets)
                ),
            ]);
    }

    public override IReadOnlyList<FormPart>? PartsOf(string text) => PageParts.Of(text);

    public override string? ContentOf(string source) =>
        MarkdownToHtml.TryConvert(source) is { } html ? PageParts.OfSource(html).TrimEnd() : null;
}
