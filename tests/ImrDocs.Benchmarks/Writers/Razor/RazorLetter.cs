using System.Buffers;
using System.Text.Encodings.Web;
using ImrDocs.Benchmarks.Writers.Escaping;
using ImrDocs.Letters;
using ImrDocs.Warranties;
using RazorSlices;

namespace ImrDocs.Benchmarks.Writers.Razor;

/// <summary>
/// A Razor page, compiled at build, written by RazorSlices; an encoder escapes the values of HTML, a method those of
/// Markdown.
/// </summary>
internal sealed class RazorLetter(LetterFormat format) : ILetterWriter
{
    private readonly HtmlEncoder _encoder = new HtmlTextEncoder();
    private readonly BufferPipe _pipe = new();

    public void Write(WarrantyDecision letter, IBufferWriter<byte> output)
    {
        using RazorSlice slice =
            format == LetterFormat.Markdown ? MarkdownLetter.Create(letter) : HtmlLetter.Create(letter);
        var written = slice.RenderAsync(_pipe.To(output), _encoder);
        if (!written.IsCompletedSuccessfully)
        {
            written.AsTask().GetAwaiter().GetResult();
        }
    }
}
