using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;
using static ImrDocs.Word.Redlines.WordNames;

namespace ImrDocs.Word.Redlines;

/// <summary>A Word document, with what its text refers to.</summary>
internal sealed class DocumentParts
{
    private const string DocumentPath = "word/document.xml";
    private const string RelationshipsPath = "word/_rels/document.xml.rels";
    private const string FootnotesPath = "word/footnotes.xml";
    private const string NumberingPath = "word/numbering.xml";
    private const string StylesPath = "word/styles.xml";

    private static readonly string[] MarginPaths = ["word/header1.xml", "word/footer1.xml"];

    private readonly WordPackage _package;
    private readonly XDocument _relationships;
    private XDocument? _footnotes;

    /// <summary>Reads the parts of a document.</summary>
    /// <exception cref="InvalidDataException">A part that every document has is missing.</exception>
    public DocumentParts(WordPackage package)
    {
        _package = package;
        Document = package.Read(DocumentPath) ?? throw Missing(DocumentPath);
        _relationships = package.Read(RelationshipsPath) ?? throw Missing(RelationshipsPath);
        _footnotes = package.Read(FootnotesPath);
        Numbering = package.Read(NumberingPath);
        Styles = package.Read(StylesPath) ?? throw Missing(StylesPath);
        Margins =
        [
            .. MarginPaths.SelectMany(path =>
                package.Read(path)?.Root is { } margin ? [(path, margin)] : ((string, XElement)[])[]
            ),
        ];
    }

    /// <summary>The part that has the letter's text.</summary>
    public XDocument Document { get; }

    /// <summary>The lists; null where there is no such part.</summary>
    public XDocument? Numbering { get; }

    /// <summary>The styles.</summary>
    public XDocument Styles { get; }

    /// <summary>The element that holds the letter's blocks.</summary>
    public XElement Body => Document.Root!.Element(W + "body") ?? throw Missing("w:body");

    /// <summary>The footnotes; null where the letter has none.</summary>
    public XElement? Footnotes => _footnotes?.Root;

    /// <summary>The relationships of the text.</summary>
    public IEnumerable<XElement> Relations => _relationships.Root!.Elements();

    /// <summary>A footnote.</summary>
    /// <param name="id">The number by which the text refers to it.</param>
    public XElement? FootnoteOf(string id) =>
        Footnotes?.Elements(W + "footnote").FirstOrDefault(note => note.Attribute(W + "id")?.Value == id);

    /// <summary>A relationship.</summary>
    /// <param name="id">The name by which the text refers to it.</param>
    public XElement? RelationOf(string id) =>
        Relations.FirstOrDefault(relation => relation.Attribute("Id")?.Value == id);

    /// <summary>What a relationship leads to, in words that are the same in every document.</summary>
    public string KeyOf(XElement relation)
    {
        var target = relation.Attribute("Target")?.Value ?? "";
        return relation.Attribute("TargetMode")?.Value == "External" || _package.Find("word/" + target) is not { } part
            ? target
            : Convert.ToHexStringLower(SHA256.HashData(part.Span));
    }

    /// <summary>Adds the part that has the footnotes, with none but those that every such part has.</summary>
    /// <param name="other">A document with such a part.</param>
    public XElement AddFootnotes(DocumentParts other)
    {
        var root = other.Footnotes ?? throw Missing(FootnotesPath);
        _footnotes = new(
            new XElement(
                root.Name,
                root.Attributes(),
                root.Elements().Where(static note => note.Attribute(W + "type") is not null)
            )
        );
        _package.AddContentType(
            FootnotesPath,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
        );
        var relation = new XElement(
            other.Relations.First(static it => it.Attribute("Target")?.Value == "footnotes.xml")
        );
        relation.SetAttributeValue("Id", "beforeFootnotes");
        Add(relation);
        return _footnotes.Root!;
    }

    /// <summary>Adds a relationship.</summary>
    public void Add(XElement relation) => _relationships.Root!.Add(relation);

    /// <summary>The file of a part of the document.</summary>
    /// <param name="target">Its path in the folder of the document's parts.</param>
    public ReadOnlyMemory<byte>? Find(string target) => _package.Find("word/" + target);

    /// <summary>Adds a file.</summary>
    /// <param name="target">Its path in the folder of the document's parts.</param>
    /// <param name="content">What it holds.</param>
    public void Put(string target, ReadOnlyMemory<byte> content) => _package.Put("word/" + target, content);

    /// <summary>What every page repeats above or below its text, with the path of its part.</summary>
    public IReadOnlyList<(string Path, XElement Content)> Margins { get; }

    /// <summary>What every page repeats; null where the document has no such part.</summary>
    /// <param name="path">The path of the part.</param>
    public XElement? MarginOf(string path) => Margins.FirstOrDefault(margin => margin.Path == path).Content;

    /// <summary>Puts the parts, as they are now, into the document.</summary>
    public void Save()
    {
        NumberFootnotes();
        _package.Put(DocumentPath, Document);
        _package.Put(RelationshipsPath, _relationships);
        _package.Put(StylesPath, Styles);
        if (_footnotes is not null)
        {
            _package.Put(FootnotesPath, _footnotes);
        }

        if (Numbering is not null)
        {
            _package.Put(NumberingPath, Numbering);
        }

        foreach (var (path, content) in Margins)
        {
            _package.Put(path, content.Document!);
        }
    }

    // LibreOffice gives the first reference the first footnote, whatever their numbers are.
    private void NumberFootnotes()
    {
        var references = Body.Descendants(W + "footnoteReference").Attributes(W + "id").ToList();
        var numbers = references
            .Select(static id => id.Value)
            .Distinct()
            .Index()
            .ToDictionary(static one => one.Item, static one => (one.Index + 1).ToString(CultureInfo.InvariantCulture));
        references.ForEach(id => id.Value = numbers[id.Value]);
        if (Footnotes is not { } notes)
        {
            return;
        }

        foreach (var id in notes.Elements().Attributes(W + "id"))
        {
            id.Value = id.Parent!.Attribute(W + "type") is null ? numbers[id.Value] : id.Value;
        }

        notes.ReplaceNodes(
            notes
                .Elements()
                .OrderBy(static note => int.Parse(note.Attribute(W + "id")!.Value, CultureInfo.InvariantCulture))
                .ToList()
        );
    }

    private static InvalidDataException Missing(string part) => new($"The document has no '{part}'.");
}
