using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ImrDocs.Word.Packaging;

/// <summary>
/// Compresses data as RFC 1951 says, to the same bytes with every version of .NET: what the framework's own streams
/// write depends on the version and on the processor.
/// </summary>
/// <remarks>
/// A repetition is looked for at one place, the last where the same four bytes stood: letters are written far more
/// often than they are sent over slow lines.
/// </remarks>
internal sealed class Deflater
{
    private const int HashBits = 14;
    private const int LeastMatch = 4;

    // Each call counts its places from where the last one ended, so that the table need not be emptied.
    private readonly int[] _places = new int[1 << HashBits];
    private int _base = 1;

    private ulong _bits;
    private int _bitCount;

    /// <summary>Appends data, compressed.</summary>
    /// <param name="data">The data.</param>
    /// <param name="output">Takes the compressed data, whole bytes of it.</param>
    /// <param name="isLast">Whether it is the last; more can be appended to any other.</param>
    public void Append(ReadOnlySpan<byte> data, ByteBuffer output, bool isLast)
    {
        if (_base > int.MaxValue - data.Length - FixedCodes.Window - 1)
        {
            Array.Clear(_places);
            _base = 1;
        }

        Write(new(isLast ? 0b011u : 0b010u, 3));
        Compress(data, output);
        _base += data.Length + FixedCodes.Window;
        Write(FixedCodes.Literals[256]);
        if (!isLast)
        {
            // A block of no bytes ends with a whole byte.
            Write(new(0b000, 3));
            Flush(output.Room(8), out var written);
            output.Advance(written);
            output.Append([0x00, 0x00, 0xFF, 0xFF]);
            return;
        }

        Flush(output.Room(8), out var last);
        output.Advance(last);
    }

    private void Compress(ReadOnlySpan<byte> data, ByteBuffer output)
    {
        var room = output.Room(checked((data.Length / 2) + 1024));
        var written = 0;
        var i = 0;
        while (i < data.Length)
        {
            if (room.Length - written < 16)
            {
                output.Advance(written);
                room = output.Room(Math.Max(4096, (data.Length - i) / 2));
                written = 0;
            }

            var length = 0;
            var distance = 0;
            if (data.Length - i >= LeastMatch)
            {
                var next = MemoryMarshal.Read<uint>(data[i..]);
                ref var place = ref _places[HashOf(next)];
                distance = i + _base - place;
                var start = i - distance;
                place = i + _base;
                if (start >= 0 && distance <= FixedCodes.Window && MemoryMarshal.Read<uint>(data[start..]) == next)
                {
                    var most = Math.Min(data.Length - i, FixedCodes.LongestMatch);
                    length = data.Slice(i, most).CommonPrefixLength(data.Slice(start, most));
                }
            }

            if (length == 0)
            {
                Write(FixedCodes.Literals[data[i++]]);
            }
            else
            {
                Write(FixedCodes.Lengths[length]);
                Write(FixedCodes.OfDistance(distance));
                i += length;
            }

            // At most 7 bits wait, and a match has at most 13 + 18.
            BinaryPrimitives.WriteUInt64LittleEndian(room[written..], _bits);
            var bytes = _bitCount >> 3;
            written += bytes;
            _bits >>= bytes << 3;
            _bitCount &= 7;
        }

        output.Advance(written);
    }

    private static int HashOf(uint bytes) => (int)((bytes * 2654435761u) >> (32 - HashBits));

    private void Write(Code code)
    {
        _bits |= (ulong)code.Bits << _bitCount;
        _bitCount += code.Length;
    }

    private void Flush(Span<byte> room, out int written)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(room, _bits);
        written = (_bitCount + 7) >> 3;
        _bits = 0;
        _bitCount = 0;
    }
}
