using System.Buffers;
using ImrDocs.Determinations;
using ImrDocs.Letters;

namespace ImrDocs.Benchmarks.Writers.Compiled;

/// <summary>The product as it is used in production: with the templates that its build compiled.</summary>
internal sealed class CompiledLetter(LetterFormat format) : ILetterWriter
{
    public void Write(FinalDetermination letter, IBufferWriter<byte> output) => Letter.Write(letter, output, format);
}
