using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;

namespace ImrDocs.Word.Packaging;

/// <summary>Writes a ZIP file: the same bytes for the same parts, in the order in which they are added.</summary>
/// <remarks>Every part has the first time that the format knows, 1980-01-01, because a letter knows no clock.</remarks>
internal sealed class ZipWriter
{
    private const int HeaderLength = 30;
    private const int DirectoryLength = 46;
    private const int EndLength = 22;
    private const ushort Version = 20;
    private const ushort Deflated = 8;
    private const ushort FirstDate = (1 << 5) | 1;

    private readonly ByteBuffer _file = new();
    private readonly ByteBuffer _directory = new();
    private readonly Deflater _deflater = new();
    private int _count;

    /// <summary>Adds a part that is packed already.</summary>
    /// <param name="name">The name, in ASCII.</param>
    /// <param name="part">The part.</param>
    public void Add(string name, PackedPart part)
    {
        var start = Begin(name);
        _file.Append(part.Data.Span);
        Complete(name, start, part.IsDeflated, part.Checksum, part.Length);
    }

    /// <summary>Adds a part.</summary>
    /// <param name="name">The name, in ASCII.</param>
    /// <param name="content">What it holds.</param>
    public void Add(string name, ReadOnlySpan<byte> content)
    {
        var start = Begin(name);
        _deflater.Append(content, _file, isLast: true);
        Complete(name, start, isDeflated: true, Crc32.HashToUInt32(content), content.Length);
    }

    /// <summary>Adds a part with a beginning that is packed already.</summary>
    /// <param name="name">The name, in ASCII.</param>
    /// <param name="beginning">What it begins with.</param>
    /// <param name="rest">What follows.</param>
    public void Add(string name, PackedPart beginning, ReadOnlySpan<byte> rest)
    {
        var start = Begin(name);
        _file.Append(beginning.Data.Span);
        _deflater.Append(rest, _file, isLast: true);
        Complete(
            name,
            start,
            isDeflated: true,
            beginning.ChecksumWith(rest),
            checked(beginning.Length + rest.Length)
        );
    }

    /// <summary>Writes the file, and begins the next one.</summary>
    /// <param name="output">Takes the file.</param>
    public void Write(IBufferWriter<byte> output)
    {
        Span<byte> end = stackalloc byte[EndLength];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], checked((ushort)_count));
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], checked((ushort)_count));
        BinaryPrimitives.WriteInt32LittleEndian(end[12..], _directory.Length);
        BinaryPrimitives.WriteInt32LittleEndian(end[16..], _file.Length);
        output.Write(_file.Written);
        output.Write(_directory.Written);
        output.Write(end);
        Clear();
    }

    /// <summary>Forgets the parts of a file that cannot be written.</summary>
    public void Clear()
    {
        _file.Clear();
        _directory.Clear();
        _count = 0;
    }

    private int Begin(string name)
    {
        var start = _file.Length;
        _file.Room(HeaderLength + name.Length);
        _file.Advance(HeaderLength + name.Length);
        return start;
    }

    private void Complete(string name, int start, bool isDeflated, uint checksum, int length)
    {
        var packed = _file.Length - start - HeaderLength - name.Length;
        var header = _file.Part(start, HeaderLength + name.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        WriteCommon(header[4..], isDeflated, checksum, packed, length, name.Length);
        System.Text.Encoding.ASCII.GetBytes(name, header[HeaderLength..]);

        var entry = _directory.Room(DirectoryLength + name.Length)[..(DirectoryLength + name.Length)];
        entry.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(entry, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[4..], Version);
        WriteCommon(entry[6..], isDeflated, checksum, packed, length, name.Length);
        BinaryPrimitives.WriteInt32LittleEndian(entry[42..], start);
        System.Text.Encoding.ASCII.GetBytes(name, entry[DirectoryLength..]);
        _directory.Advance(entry.Length);
        _count++;
    }

    private static void WriteCommon(
        Span<byte> header,
        bool isDeflated,
        uint checksum,
        int packed,
        int length,
        int nameLength
    )
    {
        header[..26].Clear();
        BinaryPrimitives.WriteUInt16LittleEndian(header, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], isDeflated ? Deflated : (ushort)0);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], FirstDate);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], checksum);
        BinaryPrimitives.WriteInt32LittleEndian(header[14..], packed);
        BinaryPrimitives.WriteInt32LittleEndian(header[18..], length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)nameLength);
    }
}
