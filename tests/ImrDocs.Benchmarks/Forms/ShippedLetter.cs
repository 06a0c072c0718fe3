using System.Buffers;
using ImrDocs.Benchmarks.Writers;
using ImrDocs.Letters;
using ImrDocs.Warranties;

namespace ImrDocs.Benchmarks.Forms;

/// <summary>The letter as a user gets it: compiled where the form is, else interpreted.</summary>
internal sealed class ShippedLetter(LetterFormat format) : ILetterWriter
{
    public void Write(WarrantyDecision letter, IBufferWriter<byte> output) => Letter.Write(letter, output, format);
}
