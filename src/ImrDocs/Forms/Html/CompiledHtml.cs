using System.Buffers;
using ImrDocs.CompiledLetters;
using ImrDocs.Interpretation;
using ImrDocs.Models;

namespace ImrDocs.Forms.Html;

/// <summary>
/// A letter's layout as the build compiled it to HTML. The generator creates it where Markdig would write the same.
/// </summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
public sealed class CompiledHtml<TLetter> : CompiledForm<TLetter>
    where TLetter : class, ILetter<TLetter>
{
    private const int UsualTitleLength = 128;

    private readonly Lazy<HtmlPage> _page = new(static () =>
        new(EmbeddedTemplates<TLetter>.Files, TLetter.LetterSchema.Language)
    );

    /// <summary>Writes what the templates say.</summary>
    public required CompiledTemplate<TLetter, HtmlEscaping> Template { get; init; }

    /// <summary>What every letter begins with, as UTF-8.</summary>
    public ReadOnlyMemory<byte> Start { get; init; }

    /// <summary>What every letter ends with, as UTF-8.</summary>
    public ReadOnlyMemory<byte> End { get; init; }

    /// <summary>
    /// Whether footnotes, and links to printed addresses, are put in their place when all of a letter is written.
    /// </summary>
    public bool IsArrangedAtEnd { get; init; }

    internal override string Form => HtmlForm.Id;

    internal override string? TryWrite(CompiledLetter<TLetter> templates, TLetter letter, IBufferWriter<byte> output)
    {
        var title = new LetterWriter<NoEscaping>(stackalloc byte[UsualTitleLength]);
        var head = new LetterWriter<NoEscaping>(stackalloc byte[UsualTitleLength]);
        var writer = new LetterWriter<HtmlEscaping>(output.GetSpan(UsualLength));
        try
        {
            if (
                (
                    templates.TryRun(templates.Title, ref title, letter)
                    ?? templates.TryRun(templates.RunningHead, ref head, letter)
                ) is
                { } reason
            )
            {
                return reason;
            }

            _page.Value.Begin(ref writer, title.Written, head.Written);
            var body = writer.Written.Length;
            writer.Literal(Start.Span);
            if (templates.TryRun(Template, ref writer, letter) is { } bodyReason)
            {
                return bodyReason;
            }

            writer.Closing(End.Span);
            if (IsArrangedAtEnd)
            {
                writer.Arrange(body);
            }

            HtmlPage.End(ref writer);
            writer.HandOver(output);
            return null;
        }
        finally
        {
            title.Release();
            head.Release();
            writer.Release();
        }
    }
}
