using System.Security.Cryptography;
using System.Xml.Linq;
using ImrDocs.Word.Redlines;

namespace ImrDocs.Word.Reviews;

/// <summary>The parts of a document as any program writes it, found by what they are to it.</summary>
internal sealed class ReviewParts
{
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string NewerTypes = "http://schemas.microsoft.com/office/2011/relationships/";

    private readonly WordPackage _package;
    private readonly string _document;
    private readonly Lazy<Dictionary<string, string>> _addresses;

    /// <param name="package">The document.</param>
    /// <exception cref="InvalidDataException">It is no Word document.</exception>
    public ReviewParts(WordPackage package)
    {
        _package = package;
        _document = Targets("", Types + "officeDocument").FirstOrDefault()
            ?? throw new InvalidDataException("It has no main part, so that it is no Word document.");
        _addresses = new(() =>
            Relations(_document)
                .DistinctBy(static relation => relation.Attribute("Id")?.Value)
                .ToDictionary(
                    static relation => relation.Attribute("Id")?.Value ?? "",
                    static relation => relation.Attribute("Target")?.Value ?? ""
                )
        );
        Body = package.Read(_document)?.Root?.Element(WordNames.W + "body")
            ?? throw new InvalidDataException($"'{_document}' has no text, or is of a kind that is not read.");
    }

    /// <summary>The element that holds the letter's blocks.</summary>
    public XElement Body { get; }

    /// <summary>What pages repeat above and below their text.</summary>
    public IEnumerable<XElement> Margins => Roots(Types + "header").Concat(Roots(Types + "footer"));

    /// <summary>The footnotes and endnotes.</summary>
    public IEnumerable<XElement> Notes => Roots(Types + "footnotes").Concat(Roots(Types + "endnotes"));

    /// <summary>The styles; null where there are none.</summary>
    public XElement? Styles => Roots(Types + "styles").FirstOrDefault();

    /// <summary>The comments.</summary>
    public IEnumerable<XElement> Comments => Roots(Types + "comments").SelectMany(static root => root.Elements());

    /// <summary>What newer programs say of comments.</summary>
    public IEnumerable<XElement> CommentStates =>
        Roots(NewerTypes + "commentsExtended").SelectMany(static root => root.Elements());

    /// <summary>Where a link of the text leads; null where the document does not say.</summary>
    /// <param name="id">The name by which the text refers to it.</param>
    public string? AddressOf(string id) => _addresses.Value.GetValueOrDefault(id);

    /// <summary>What an image is, in a word; empty where it is missing.</summary>
    /// <param name="id">The name by which the text refers to it.</param>
    public string DigestOf(string id)
    {
        var target = AddressOf(id) ?? "";
        var path = target.StartsWith('/') ? target[1..] : _document[..(_document.LastIndexOf('/') + 1)] + target;
        return _package.Find(path) is { } image ? Convert.ToHexStringLower(SHA256.HashData(image.Span)) : "";
    }

    private IEnumerable<XElement> Roots(string type) =>
        Targets(_document, type)
            .Order(StringComparer.Ordinal)
            .Select(path => _package.Read(path)?.Root)
            .OfType<XElement>();

    private IEnumerable<string> Targets(string source, string type)
    {
        var folder = source.Contains('/', StringComparison.Ordinal) ? source[..(source.LastIndexOf('/') + 1)] : "";
        return Relations(source)
            .Where(relation => relation.Attribute("Type")?.Value == type)
            .Select(static relation => relation.Attribute("Target")?.Value)
            .OfType<string>()
            .Select(target => target.StartsWith('/') ? target[1..] : folder + target);
    }

    private IEnumerable<XElement> Relations(string source)
    {
        var name = source.LastIndexOf('/') + 1;
        return _package.Read($"{source[..name]}_rels/{source[name..]}.rels")?.Root!.Elements() ?? [];
    }
}
