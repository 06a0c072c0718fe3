using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;
using ImrDocs.Forms.Tracking;

namespace ImrDocs.Word.Redlines;

/// <summary>
/// What a document with tracked changes says of itself in its custom properties, which programs keep: by it, a review
/// finds the letter again.
/// </summary>
/// <param name="Letter">The name of the letter.</param>
/// <param name="Version">A digest of the versions whose changes are tracked.</param>
/// <param name="Author">The name beside the tracked changes.</param>
internal sealed record DocumentMark(string Letter, string Version, string Author)
{
    private const string Path = "docProps/custom.xml";
    private const string Kind = "custom-properties";
    private const string LetterName = "ImrDocs letter";
    private const string VersionName = "ImrDocs version";
    private const string AuthorName = "ImrDocs author";

    // ECMA-376, part 1, 22.3.2.1: every custom property has this identifier, and numbers begin with 2.
    private const string FormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const int FirstId = 2;

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static readonly XNamespace Properties = Office + Kind;
    private static readonly XNamespace Types = Office + "docPropsVTypes";

    /// <summary>The mark of a letter.</summary>
    public static DocumentMark Of(TrackedLetter letter, ChangeAuthor author) =>
        new(TextOf(letter.Name), VersionOf(letter), author.Name);

    /// <summary>The digest of the versions of a letter.</summary>
    public static string VersionOf(TrackedLetter letter)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(SHA256.HashData(letter.Before.GetValueOrDefault().Span));
        hash.AppendData(SHA256.HashData(letter.After.Span));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Reads the mark of a document; null where it has none.</summary>
    public static DocumentMark? Find(WordPackage package)
    {
        if (package.Read(Path)?.Root is not { } root)
        {
            return null;
        }

        string? ValueOf(string property) =>
            root.Elements().FirstOrDefault(element => element.Attribute("name")?.Value == property)?.Value;
        return ValueOf(LetterName) is { } letter
            ? new(letter, ValueOf(VersionName) ?? "", ValueOf(AuthorName) ?? "")
            : null;
    }

    /// <summary>Puts the mark into a document as ImrDocs writes it, which has no custom properties.</summary>
    public void Put(WordPackage package)
    {
        (string Name, string Value)[] values = [(LetterName, Letter), (VersionName, Version), (AuthorName, Author)];
        package.Put(
            Path,
            new XDocument(
                new XElement(
                    Properties + "Properties",
                    new XAttribute(XNamespace.Xmlns + "vt", Types),
                    values.Select(
                        (property, i) =>
                            new XElement(
                                Properties + "property",
                                new XAttribute("fmtid", FormatId),
                                new XAttribute("pid", FirstId + i),
                                new XAttribute("name", property.Name),
                                new XElement(Types + "lpwstr", property.Value)
                            )
                    )
                )
            )
        );
        package.AddContentType(Path, "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        package.AddRelationship("custom", Office + "relationships/" + Kind, Path);
    }

    private static string TextOf(string name) => string.Create(name.Length, name, static (text, name) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = XmlConvert.IsXmlChar(name[i]) || char.IsSurrogate(name[i]) ? name[i] : '\uFFFD';
            }
        });
}
