using System.Buffers;
using ImrDocs.Determinations;

namespace ImrDocs.Benchmarks.Writers;

/// <summary>One way to write the determination letter in one format, as UTF-8.</summary>
/// <remarks>
/// It is used again for letter after letter, by one thread, so that whatever can be prepared or pooled is.
/// </remarks>
internal interface ILetterWriter
{
    void Write(FinalDetermination letter, IBufferWriter<byte> output);
}
