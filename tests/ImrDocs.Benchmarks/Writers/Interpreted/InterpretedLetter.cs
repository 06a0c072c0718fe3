using System.Buffers;
using System.Text;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Warranties;

namespace ImrDocs.Benchmarks.Writers.Interpreted;

/// <summary>
/// The product's templates run by Scriban in pooled contexts; as HTML, what they write is then read by Markdig.
/// </summary>
internal sealed class InterpretedLetter(LetterFormat format) : ILetterWriter
{
    private readonly LetterRenderer<WarrantyDecision> _renderer = new(
        TemplateFiles.FromAssembly(typeof(WarrantyDecision).Assembly, "warranty")
    );

    public void Write(WarrantyDecision letter, IBufferWriter<byte> output) =>
        Encoding.UTF8.GetBytes(_renderer.Render(letter, format), output);
}
