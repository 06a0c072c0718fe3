using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ImrDocs.Word.Packaging;

namespace ImrDocs.Word.Redlines;

/// <summary>The files in a Word document, in their order.</summary>
internal sealed class WordPackage
{
    private const string ContentTypesPath = "[Content_Types].xml";
    private const string RelationshipsPath = "_rels/.rels";

    // A letter of 500 pages has about a tenth of it.
    private const int MostNesting = 512;
    private const int MostBytes = 256 * 1024 * 1024;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    private readonly OrderedDictionary<string, ReadOnlyMemory<byte>> _parts = new(StringComparer.Ordinal);

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document's bytes.</param>
    /// <exception cref="InvalidDataException">It is no ZIP file, or larger than any letter.</exception>
    public WordPackage(ReadOnlyMemory<byte> document)
    {
        using var zip = Open(document);
        var room = MostBytes;
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            var content = Read(stream, room);
            room -= content.Length;
            _parts[entry.FullName] = content;
        }
    }

    private static ZipArchive Open(ReadOnlyMemory<byte> document)
    {
        try
        {
            return new(new MemoryStream(document.ToArray()), ZipArchiveMode.Read);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException("It is no Word document, or is damaged.", exception);
        }
    }

    // What a file says of its length is not believed.
    private static byte[] Read(Stream stream, int room)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer)) > 0; )
        {
            if (content.Length + read > room)
            {
                throw new InvalidDataException("It is larger than any letter.");
            }

            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    /// <summary>The paths of the files, in their order.</summary>
    public IEnumerable<string> Paths => _parts.Keys;

    /// <summary>A file; null where there is none.</summary>
    public ReadOnlyMemory<byte>? Find(string path) =>
        _parts.TryGetValue(path, out var part) ? part : default(ReadOnlyMemory<byte>?);

    /// <summary>A file of XML; null where there is none.</summary>
    /// <exception cref="InvalidDataException">It is no XML.</exception>
    public XDocument? Read(string path)
    {
        if (Find(path) is not { } part)
        {
            return null;
        }

        try
        {
            RequireFlat(path, part);
            using var reader = ReaderOf(part);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException exception)
        {
            throw new InvalidDataException($"'{path}' in it is no XML of a document.", exception);
        }
    }

    // A tree of elements takes time by the square of its depth.
    private static void RequireFlat(string path, ReadOnlyMemory<byte> part)
    {
        using var reader = ReaderOf(part);
        while (reader.Read())
        {
            if (reader.Depth > MostNesting)
            {
                throw new InvalidDataException($"'{path}' in it is nested too deep.");
            }
        }
    }

    private static XmlReader ReaderOf(ReadOnlyMemory<byte> part) =>
        XmlReader.Create(
            new MemoryStream(part.ToArray()),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }
        );

    /// <summary>Puts a file in the place of one with the same path, or at the end.</summary>
    public void Put(string path, ReadOnlyMemory<byte> content) => _parts[path] = content;

    /// <inheritdoc cref="Put(string, ReadOnlyMemory{byte})"/>
    public void Put(string path, XDocument content)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
        {
            content.Save(writer);
        }

        Put(path, stream.ToArray());
    }

    /// <summary>Says of what kind a part is.</summary>
    /// <param name="path">The path of the part.</param>
    /// <param name="type">Its media type.</param>
    public void AddContentType(string path, string type)
    {
        var types = Read(ContentTypesPath)!;
        var root = types.Root!;
        root.Add(
            new XElement(
                root.Name.Namespace + "Override",
                new XAttribute("PartName", "/" + path),
                new XAttribute("ContentType", type)
            )
        );
        Put(ContentTypesPath, types);
    }

    /// <summary>Says of a part that it belongs to the document as a whole.</summary>
    /// <param name="id">A name that no other relationship has.</param>
    /// <param name="type">What the part is to the document.</param>
    /// <param name="path">The path of the part.</param>
    public void AddRelationship(string id, string type, string path)
    {
        var relations = Read(RelationshipsPath)!;
        relations.Root!.Add(
            new XElement(
                WordNames.Relationships + "Relationship",
                new XAttribute("Id", id),
                new XAttribute("Type", type),
                new XAttribute("Target", path)
            )
        );
        Put(RelationshipsPath, relations);
    }

    /// <summary>The document's bytes.</summary>
    public byte[] Write()
    {
        var zip = new ZipWriter();
        foreach (var (path, content) in _parts)
        {
            zip.Add(path, content.Span);
        }

        var output = new ArrayBufferWriter<byte>();
        zip.Write(output);
        return output.WrittenSpan.ToArray();
    }
}
