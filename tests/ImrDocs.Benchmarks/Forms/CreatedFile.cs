using System.Buffers;
using ImrDocs.Benchmarks.Writers;
using ImrDocs.Warranties;

namespace ImrDocs.Benchmarks.Forms;

/// <summary>A file with the bytes of the Word document, which are there: what creating the file alone takes.</summary>
internal sealed class CreatedFile : ILetterWriter
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"imrdocs-{Guid.NewGuid():N}.docx");
    private byte[]? _bytes;

    public void Write(WarrantyDecision letter, IBufferWriter<byte> output)
    {
        if (_bytes is null)
        {
            var document = new ArrayBufferWriter<byte>();
            new WordOfBlocks().Write(letter, document);
            _bytes = document.WrittenSpan.ToArray();
        }

        File.WriteAllBytes(_path, _bytes);
        File.Delete(_path);
    }
}
