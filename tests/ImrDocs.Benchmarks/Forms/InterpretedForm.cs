using System.Buffers;
using ImrDocs.Benchmarks.Writers;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Warranties;

namespace ImrDocs.Benchmarks.Forms;

/// <summary>The letter as the interpreter writes it: what everybody gets who edits a template.</summary>
internal sealed class InterpretedForm(LetterFormat format) : ILetterWriter
{
    private readonly LetterRenderer<WarrantyDecision> _renderer = new(
        TemplateFiles.FromAssembly(typeof(WarrantyDecision).Assembly, "warranty")
    );

    public void Write(WarrantyDecision letter, IBufferWriter<byte> output) => _renderer.Write(letter, output, format);
}
