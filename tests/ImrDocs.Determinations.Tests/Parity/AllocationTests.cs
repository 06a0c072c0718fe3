using System.Buffers;
using ImrDocs.Determinations.Tests.Letters;
using ImrDocs.Letters;

namespace ImrDocs.Determinations.Tests.Parity;

/// <summary>Whoever writes many letters pays for none of them with memory.</summary>
public class AllocationTests
{
    private const int LettersToWarmUp = 50;
    private const int Letters = 20;
    private const int Rounds = 5;

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Writing_a_letter_allocates_nothing(string sample)
    {
        var letter = Samples.Read(sample);
        var output = new ArrayBufferWriter<byte>(1 << 20);
        Assert.All(CompiledFormats.All, format =>
        {
            Write(letter, output, format, LettersToWarmUp);

            // The runtime may allocate for itself, once; a letter that allocates does so in each round.
            Assert.Equal(
                0,
                Enumerable.Range(0, Rounds).Min(_ => Allocated(() => Write(letter, output, format, Letters)))
            );
        });
    }

    private static long Allocated(Action write)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        write();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Write(FinalDetermination letter, ArrayBufferWriter<byte> output, LetterFormat format, int count)
    {
        for (var i = 0; i < count; i++)
        {
            output.ResetWrittenCount();
            Letter.Write(letter, output, format);
        }
    }
}
