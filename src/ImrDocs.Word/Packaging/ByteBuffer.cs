namespace ImrDocs.Word.Packaging;

/// <summary>Bytes that are being written, in an array that grows and is used again.</summary>
internal sealed class ByteBuffer
{
    private const int FirstCapacity = 4096;
    private const int MostKept = 4 * 1024 * 1024;

    private byte[] _bytes = new byte[FirstCapacity];

    /// <summary>How many bytes are written.</summary>
    public int Length { get; private set; }

    /// <summary>What is written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>A part of what is written, to be completed.</summary>
    public Span<byte> Part(int start, int length) => _bytes.AsSpan(start, length);

    /// <summary>Room after what is written.</summary>
    /// <param name="length">The least length of the room.</param>
    public Span<byte> Room(int length)
    {
        if (_bytes.Length - Length < length)
        {
            Array.Resize(ref _bytes, Math.Max(checked(Length + length), (int)Math.Min(2L * _bytes.Length, Array.MaxLength)));
        }

        return _bytes.AsSpan(Length);
    }

    /// <summary>Makes the first bytes of the room part of what is written.</summary>
    public void Advance(int length) => Length += length;

    /// <summary>Appends bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Forgets what is written. One very long letter does not hold its memory for ever.</summary>
    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > MostKept)
        {
            _bytes = new byte[FirstCapacity];
        }
    }
}
