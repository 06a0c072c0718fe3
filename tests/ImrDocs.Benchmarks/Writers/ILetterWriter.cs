using System.Buffers;
using ImrDocs.Warranties;

namespace ImrDocs.Benchmarks.Writers;

/// <summary>One way to write the warranty decision in one format, as UTF-8.</summary>
/// <remarks>
/// It is used again for letter after letter, by one thread, so that whatever can be prepared or pooled is.
/// </remarks>
internal interface ILetterWriter
{
    void Write(WarrantyDecision letter, IBufferWriter<byte> output);
}
