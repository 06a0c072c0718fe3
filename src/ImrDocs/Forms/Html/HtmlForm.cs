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

    // A letter can be looked at although the check finds an image that is not there.
    private static string BodyOf(InterpretedLetter letter, LetterTemplates templates)
    {
        var html = HtmlWriter.Write(letter.WriteLayout().ToBlocks(templates.Letter.DeclaredLanguage));
        var body = PageAssets.Embed(html, templates.Files, out var missing);
        return missing is null ? body : throw new TemplateException(ErrorsOf(missing, templates));
    }

    // The check has each place where the image is shown. It follows no images through templates that are too large.
    private static Diagnostic[] ErrorsOf(string image, LetterTemplates templates)
    {
        var message = AssetPath.Missing(image, templates.Files.Assets);
        Diagnostic[] found =
        [
            .. templates.Errors.Where(error => error.Rule == TemplateRules.Image && error.Message == message),
        ];
        return found.Length > 0
            ? found
            : [Diagnostic.At(TemplateRules.Image, templates.DisplayRoot + LetterFiles.Layout, 1, 1, message)];
    }

    public override IReadOnlyList<FormPart>? PartsOf(string text) => PageParts.Of(text);

    public override string? ContentOf(string source) =>
        MarkdownToHtml.TryConvert(source) is { } html ? PageParts.OfSource(html).TrimEnd() : null;
}
