using System.IO.Compression;
using CsCheck;
using ImrDocs.Word.Packaging;

namespace ImrDocs.Word.Tests.Packaging;

/// <summary>Data that is compressed by own means, and read back by those of the framework.</summary>
public class DeflaterTests
{
    private const int Inputs = 4_000;

    // Random bytes have no repetitions, and few letters have many; long runs need the longest codes.
    private static Gen<byte[]> Data { get; } =
        Gen.OneOf(
            Gen.Byte.Array[0, 2_000],
            Gen.Byte[97, 99].Array[0, 5_000],
            Gen.Select(Gen.Byte[97, 120].Array[1, 400], Gen.Int[1, 300])
                .Select(static pair => Enumerable.Repeat(pair.Item1, pair.Item2).SelectMany(static b => b).ToArray())
        );

    [Fact]
    public void What_is_compressed_is_read_back() => Property.Holds(Data.Array[1, 3], Effort.Of(Inputs), static parts =>
        {
            var deflater = new Deflater();
            var output = new ByteBuffer();
            for (var i = 0; i < parts.Length; i++)
            {
                deflater.Append(parts[i], output, isLast: i == parts.Length - 1);
            }

            using var inflater = new DeflateStream(
                new MemoryStream(output.Written.ToArray()),
                CompressionMode.Decompress
            );
            using var read = new MemoryStream();
            inflater.CopyTo(read);
            Assert.Equal(parts.SelectMany(static part => part), read.ToArray());
        });

    [Fact]
    public void What_was_compressed_before_changes_nothing()
    {
        var used = new Deflater();
        used.Append("other data, other data"u8, new(), isLast: true);
        var (first, second) = (new ByteBuffer(), new ByteBuffer());

        used.Append("data, data, other data"u8, first, isLast: true);
        new Deflater().Append("data, data, other data"u8, second, isLast: true);

        Assert.Equal(second.Written, first.Written);
    }

    [Fact]
    public void Repetitions_take_less_room()
    {
        var output = new ByteBuffer();
        new Deflater().Append(new byte[100_000], output, isLast: true);

        Assert.InRange(output.Length, 1, 1_000);
    }
}
