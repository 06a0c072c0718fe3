using System.Buffers;
using ImrDocs.Letters;
using ImrDocs.Warranties;

namespace ImrDocs.Benchmarks.Writers.Compiled;

/// <summary>The product as it is used in production: with the templates that its build compiled.</summary>
internal sealed class CompiledLetter(LetterFormat format) : ILetterWriter
{
    public void Write(WarrantyDecision letter, IBufferWriter<byte> output) => Letter.Write(letter, output, format);
}
