using System.IO.Compression;
using System.Xml;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>
/// Reads the file of a Word document and holds it to limits before anything else opens it: a small file can hold parts
/// that unpack to any size, and XML of any depth.
/// </summary>
internal static class WordPackage
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private const int MostParts = 2_000;
    private const long MostUnpackedBytes = 128 * 1024 * 1024;
    private const long MostXmlCharacters = 64 * 1024 * 1024;
    private const int MostElements = 1_000_000;
    private const int MostTextCharacters = 4_000_000;
    private const int MostDepth = 200;
    private const int BufferSize = 64 * 1024;

    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];
    private static readonly byte[] RichTextFormat = [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f'];

    /// <summary>The bytes of a document whose parts are within the limits.</summary>
    /// <exception cref="ImportException">The file is no such document.</exception>
    public static byte[] Check(byte[] content)
    {
        if (!content.AsSpan().StartsWith(Zip))
        {
            throw new ImportException(ImportRules.Unreadable, NotZip(content));
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts)
            {
                throw TooLarge($"it has more than {MostParts} parts");
            }

            var budget = new Budget();
            var types = PartTypes.Read(archive, entry => Check(entry, isXml: true, budget));
            foreach (var entry in archive.Entries)
            {
                Check(entry, types.IsXml(entry.FullName), budget);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            throw Damaged("its parts cannot be unpacked");
        }

        return content;
    }

    /// <summary>The error for a document that is not as Word writes it.</summary>
    public static ImportException Damaged(string why) =>
        new(
            ImportRules.Unreadable,
            $"this is no Word document that can be read: {why}; open it in Word and save it again as a .docx file"
        );

    private static void Check(ZipArchiveEntry entry, bool isXml, Budget budget)
    {
        using var content = new BoundedStream(entry.Open(), budget);
        if (!isXml)
        {
            content.CopyTo(Stream.Null, BufferSize);
            return;
        }

        try
        {
            using var xml = XmlReader.Create(
                content,
                new XmlReaderSettings
                {
                    DtdProcessing = DtdProcessing.Prohibit,
                    XmlResolver = null,
                    MaxCharactersInDocument = MostXmlCharacters,
                }
            );
            while (xml.Read())
            {
                if (xml.Depth > MostDepth)
                {
                    throw TooLarge($"the elements of '{entry.FullName}' are nested more than {MostDepth} deep");
                }

                if (xml.NodeType == XmlNodeType.Element && ++budget.Elements > MostElements)
                {
                    throw TooLarge($"it has more than {MostElements} elements");
                }

                budget.Characters += xml.NodeType == XmlNodeType.Text ? xml.Value.Length : 0;
                if (budget.Characters > MostTextCharacters)
                {
                    throw TooLarge($"it has more than {MostTextCharacters} characters of text");
                }
            }
        }
        catch (XmlException exception)
        {
            throw Damaged($"'{entry.FullName}' is no XML that a document can have ({exception.Message.TrimEnd('.')})");
        }
    }

    private static string NotZip(byte[] content) =>
        content.AsSpan().StartsWith(CompoundFile)
            ? "this is a .doc file of Word 97 to 2003, or a document with a password; open it in Word, take the "
                + "password away, and save it as a .docx file"
        : content.AsSpan().StartsWith(RichTextFormat)
            ? "this is a file in Rich Text Format; open it in Word and save it as a .docx file"
        : "this is no .docx file; open the letter in Word and save it as one";

    private static ImportException TooLarge(string why) =>
        new(ImportRules.TooLarge, $"this is larger than a letter: {why}; save the letter alone as a .docx file");

    private sealed class Budget
    {
        public long Bytes { get; set; } = MostUnpackedBytes;

        public int Elements { get; set; }

        public int Characters { get; set; }
    }

    /// <summary>A stream that ends the reading of what unpacks to more than all parts together may have.</summary>
    private sealed class BoundedStream(Stream inner, Budget budget) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            budget.Bytes -= read;
            return budget.Bytes >= 0
                ? read
                : throw TooLarge($"its parts unpack to more than {MostUnpackedBytes / 1024 / 1024} MiB");
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
