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

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    private readonly OrderedDictionary<string, ReadOnlyMemory<byte>> _parts = new(StringComparer.Ordinal);

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document's bytes.</param>
    /// <exception cref="InvalidDataException">It is no ZIP file.</exception>
    public WordPackage(ReadOnlyMemory<byte> document)
    {
        using var zip = new ZipArchive(new MemoryStream(document.ToArray()), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            _parts[entry.FullName] = content.ToArray();
        }
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
            using var reader = XmlReader.Create(
                new MemoryStream(part.ToArray()),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }
            );
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException exception)
        {
            throw new InvalidDataException($"'{path}' is not readable: {exception.Message}", exception);
        }
    }

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

    /// <summary>Says of a part what another document says of it.</summary>
    /// <param name="path">The path of the part.</param>
    /// <param name="other">The other document, which has the part.</param>
    public void AddContentType(string path, WordPackage other)
    {
        var types = Read(ContentTypesPath)!;
        types.Root!.Add(
            other
                .Read(ContentTypesPath)!
                .Root!.Elements()
                .Where(type => type.Attribute("PartName")?.Value == "/" + path)
                .Select(static type => new XElement(type))
        );
        Put(ContentTypesPath, types);
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
