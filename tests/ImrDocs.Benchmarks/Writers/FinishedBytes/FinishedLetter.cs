using System.Buffers;
using ImrDocs.Benchmarks.Writers.HandWritten;
using ImrDocs.Letters;
using ImrDocs.Warranties;

namespace ImrDocs.Benchmarks.Writers.FinishedBytes;

/// <summary>Copies a letter that was written before: no writer can be faster.</summary>
internal sealed class FinishedLetter(LetterFormat format) : ILetterWriter
{
    private WarrantyDecision? _finished;
    private byte[] _bytes = [];

    public void Write(WarrantyDecision letter, IBufferWriter<byte> output)
    {
        if (!ReferenceEquals(letter, _finished))
        {
            var buffer = new ArrayBufferWriter<byte>();
            HandWrittenLetter.For(format).Write(letter, buffer);
            (_finished, _bytes) = (letter, buffer.WrittenSpan.ToArray());
        }

        output.Write(_bytes);
    }
}
