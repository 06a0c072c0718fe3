using System.Buffers;
using System.Globalization;
using System.Text;
using ImrDocs.Benchmarks.Writers.Escaping;
using ImrDocs.Letters;
using ImrDocs.Templating.Markdown;
using ImrDocs.Warranties;
using ImrDocs.Warranties.Sections;
using Scriban;
using Scriban.Runtime;
using HtmlText = ImrDocs.Benchmarks.Writers.Escaping.HtmlText;

namespace ImrDocs.Benchmarks.Writers.Scriban;

/// <summary>
/// Scriban without the product: the templates with escaping pipes, in a context that is used again. For HTML, Markdig
/// reads what they write.
/// </summary>
internal sealed class ScribanLetter : ILetterWriter
{
    private readonly LetterFormat _format;
    private readonly Template _layout;
    private readonly TemplateContext _context;
    private readonly ScriptObject _letter = [];

    public ScribanLetter(LetterFormat format)
    {
        _format = format;
        var templates = new Templates();
        _layout = templates.Layout;
        var functions = TemplateContext.GetDefaultBuiltinObject();
        functions["md"] = new Pipe(static value => MarkdownString.Escape((string)value!));
        functions["us_date"] = new Pipe(static value =>
            ((DateOnly)value!).ToString("MM/dd/yyyy", CultureInfo.InvariantCulture)
        );
        functions["region_names"] = new Pipe(static value =>
            string.Join(", ", ((IReadOnlyList<Region>)value!).Select(RegionNames.Of))
        );
        _context = new TemplateContext(functions) { TemplateLoader = templates, AutoIndent = false };
        _context.PushCulture(CultureInfo.InvariantCulture);
    }

    public void Write(WarrantyDecision letter, IBufferWriter<byte> output)
    {
        _letter["edition"] = letter.Edition;
        _letter["claim"] = letter.Claim;
        _letter["inspector"] = letter.Inspector;
        _letter["findings"] = letter.Findings;
        _letter["items"] = letter.Items;
        _context.PushGlobal(_letter);
        var markdown = _layout.Render(_context).TrimStart('\n');
        _context.PopGlobal();
        Encoding.UTF8.GetBytes(
            _format == LetterFormat.Markdown ? markdown : Page(letter, MarkdownToHtml.Convert(markdown)),
            output
        );
    }

    private static string Page(WarrantyDecision letter, string body)
    {
        var title = "Warranty Decision" + (letter.Claim is { } header ? " " + HtmlText.Escape(header.ClaimNumber) : "");
        var runningHead = letter.Claim is { } numbered
            ? "Claim Number: " + HtmlText.Escape(numbered.ClaimNumber)
            : "Warranty Decision";
        return $$"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            {{PagePolicy.Of(letter)}}<title>{{title}}</title>
            <style>
            :root { --title: "{{title}}"; --running-head: "{{runningHead}}"; }
            </style>
            <style>
            {{PageStyle.Text}}
            </style>
            </head>
            <body>
            <main>
            {{body}}</main>
            </body>
            </html>

            """;
    }
}
