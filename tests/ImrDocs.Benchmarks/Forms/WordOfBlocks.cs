using System.Buffers;
using ImrDocs.Benchmarks.Writers;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Markdown;
using ImrDocs.Warranties;
using ImrDocs.Word;

namespace ImrDocs.Benchmarks.Forms;

/// <summary>The Word document of a letter's blocks, which are there: the form alone.</summary>
internal sealed class WordOfBlocks : ILetterWriter
{
    private readonly WordWriter _writer;
    private IReadOnlyList<DocumentBlock>? _blocks;

    public WordOfBlocks()
    {
        var files = TemplateFiles.FromAssembly(typeof(WarrantyDecision).Assembly, "warranty");
        _writer = new(PageStyles.PageStyle.Read(files, isRightToLeft: false), files, "en");
    }

    public void Write(WarrantyDecision letter, IBufferWriter<byte> output)
    {
        _blocks ??= BlocksOf(letter);
        _writer.Write(_blocks, "Decision", "Decision", output);
    }

    private static IReadOnlyList<DocumentBlock> BlocksOf(WarrantyDecision letter)
    {
        var markdown = new ArrayBufferWriter<byte>();
        Letter.Write(letter, markdown, LetterFormat.Markdown);
        return MarkdownToHtml.TryRead(System.Text.Encoding.UTF8.GetString(markdown.WrittenSpan))!;
    }
}
