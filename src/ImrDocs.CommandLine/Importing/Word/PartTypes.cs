using System.IO.Compression;
using System.Xml;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>Which parts of a package are XML: by their names, or as the package itself declares.</summary>
internal sealed class PartTypes
{
    private const string ListName = "[Content_Types].xml";

    private readonly HashSet<string> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _extensions = new(StringComparer.OrdinalIgnoreCase) { "xml", "rels" };

    private PartTypes() { }

    /// <summary>Reads what a package declares.</summary>
    /// <param name="archive">The package.</param>
    /// <param name="check">Holds a part to the limits before it is read.</param>
    public static PartTypes Read(ZipArchive archive, Action<ZipArchiveEntry> check)
    {
        var types = new PartTypes();
        foreach (var list in archive.Entries.Where(static e => IsNamed(e.FullName, ListName)))
        {
            check(list);
            using var content = list.Open();
            using var xml = XmlReader.Create(content);
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    types.Add(xml);
                }
            }
        }

        return types;
    }

    /// <summary>Whether a part is XML.</summary>
    public bool IsXml(string name) =>
        _parts.Contains(name) || _extensions.Contains(Path.GetExtension(name).TrimStart('.'));

    private static bool IsNamed(string name, string expected) =>
        name.Equals(expected, StringComparison.OrdinalIgnoreCase);

    private void Add(XmlReader element)
    {
        if (element.GetAttribute("ContentType")?.EndsWith("xml", StringComparison.OrdinalIgnoreCase) != true)
        {
            return;
        }

        if (element.GetAttribute("PartName") is { } part)
        {
            _parts.Add(part.TrimStart('/'));
        }
        else if (element.GetAttribute("Extension") is { } extension)
        {
            _extensions.Add(extension);
        }
    }
}
