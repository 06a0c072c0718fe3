using System.Buffers;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ImrDocs.PageStyles;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Word.Tests.Documents;

/// <summary>A document that a test wrote. It is valid, or the test fails.</summary>
internal sealed class WrittenDocument
{
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    );

    private static readonly string Styles = string.Concat(
        new[] { "tables", "containers", "images", "footnotes" }.Select(static name =>
            EmbeddedText.Read($"ImrDocs.PageStyles.Styles.{name}.css")
        )
    );

    private WrittenDocument(byte[] bytes) => Bytes = bytes;

    /// <summary>The namespace of text.</summary>
    public static XNamespace W { get; } = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The letter's folder of every test: two images.</summary>
    public static TemplateFiles Files { get; } =
        TemplateFiles.FromContents([
            new("seal.png", Png),
            new("sign.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 10\"/>"u8.ToArray()),
        ]);

    /// <summary>The file.</summary>
    public byte[] Bytes { get; }

    /// <summary>The paragraphs of the text, those in tables among them.</summary>
    public IEnumerable<XElement> Paragraphs => Part("word/document.xml").Descendants(W + "p");

    /// <summary>Writer of letters with the default style of pages, and more.</summary>
    public static WordWriter Writer(string language = "en", string css = "") =>
        new(PageStyle.Read(Styles + DefaultStyle.Text + css, isRightToLeft: language is "ar" or "he"), Files, language);

    /// <summary>The blocks of a text in Markdown.</summary>
    public static IReadOnlyList<DocumentBlock> BlocksOf(string markdown) =>
        DocumentReader.Read(MarkdownToHtml.Parse(markdown));

    /// <summary>The document of a text in Markdown.</summary>
    public static WrittenDocument Of(string markdown, string language = "en", string css = "") =>
        Of(BlocksOf(markdown), Writer(language, css));

    /// <summary>The document of blocks.</summary>
    public static WrittenDocument Of(
        IReadOnlyList<DocumentBlock> blocks,
        WordWriter? writer = null,
        string title = "The title",
        string head = "The head",
        bool isChecked = true
    )
    {
        var output = new ArrayBufferWriter<byte>();
        (writer ?? Writer()).Write(blocks, title, head, output);
        var document = new WrittenDocument(output.WrittenSpan.ToArray());
        if (isChecked)
        {
            document.Validate();
        }

        return document;
    }

    /// <summary>The XML of a part.</summary>
    public XElement Part(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        using var part = (zip.GetEntry(name) ?? throw new InvalidOperationException($"There is no {name}.")).Open();
        return XElement.Load(part, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The names of the parts, in their order.</summary>
    public IReadOnlyList<string> Names()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        return [.. zip.Entries.Select(static entry => entry.FullName)];
    }

    /// <summary>The name of a paragraph's style.</summary>
    public static string? StyleOf(XElement paragraph) =>
        (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");

    /// <summary>The text of an element, with line breaks.</summary>
    public static string TextOf(XElement element) =>
        string.Concat(
            element
                .Descendants()
                .Select(static part =>
                    part.Name == W + "t" ? part.Value
                    : part.Name == W + "br" ? "\n"
                    : part.Name == W + "tab" && part.Parent!.Name == W + "r" ? "\t"
                    : ""
                )
        );

    private void Validate()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Bytes), isEditable: false);
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(document)
                .Select(static error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );
    }
}
