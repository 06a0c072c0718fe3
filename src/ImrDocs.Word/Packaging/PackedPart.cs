using System.IO.Hashing;

namespace ImrDocs.Word.Packaging;

/// <summary>A part of a document that is the same in many letters, compressed once.</summary>
internal sealed class PackedPart
{
    private readonly Crc32 _checksum = new();

    private PackedPart(ReadOnlySpan<byte> content, byte[] data, bool isDeflated)
    {
        _checksum.Append(content);
        Length = content.Length;
        Data = data;
        IsDeflated = isDeflated;
    }

    /// <summary>The content as it stands in the file.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Whether the content is compressed.</summary>
    public bool IsDeflated { get; }

    /// <summary>The length of the content.</summary>
    public int Length { get; }

    /// <summary>The checksum of the content.</summary>
    public uint Checksum => _checksum.GetCurrentHashAsUInt32();

    /// <summary>A whole part.</summary>
    public static PackedPart Of(ReadOnlySpan<byte> content) => new(content, Deflate(content, isLast: true), true);

    /// <summary>What a part begins with, to which the rest is appended for each letter.</summary>
    public static PackedPart Beginning(ReadOnlySpan<byte> content) => new(content, Deflate(content, false), true);

    /// <summary>A whole part that is compressed already.</summary>
    public static PackedPart Stored(byte[] content) => new(content, content, isDeflated: false);

    /// <summary>The checksum of the content with the rest.</summary>
    public uint ChecksumWith(ReadOnlySpan<byte> rest)
    {
        var checksum = _checksum.Clone();
        checksum.Append(rest);
        return checksum.GetCurrentHashAsUInt32();
    }

    private static byte[] Deflate(ReadOnlySpan<byte> content, bool isLast)
    {
        var output = new ByteBuffer();
        new Deflater().Append(content, output, isLast);
        return output.Written.ToArray();
    }
}
