using System.Buffers;
using ImrDocs.CompiledLetters;

namespace ImrDocs.Forms.Markdown;

/// <summary>A letter's layout as the build compiled it to Markdown. The generator creates it.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
public sealed class CompiledMarkdown<TLetter> : CompiledForm<TLetter>
    where TLetter : class
{
    /// <summary>Writes what the templates say.</summary>
    public required CompiledTemplate<TLetter, MarkdownEscaping> Template { get; init; }

    internal override string Form => MarkdownForm.Id;

    internal override string? TryWrite(CompiledLetter<TLetter> templates, TLetter letter, IBufferWriter<byte> output)
    {
        var writer = new LetterWriter<MarkdownEscaping>(output.GetSpan(UsualLength));
        try
        {
            if (templates.TryRun(Template, ref writer, letter) is { } reason)
            {
                return reason;
            }

            writer.HandOver(output);
            return null;
        }
        finally
        {
            writer.Release();
        }
    }
}
