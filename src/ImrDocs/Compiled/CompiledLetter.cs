using System.Buffers;
using System.Globalization;
using ImrDocs.Html;

namespace ImrDocs.Compiled;

/// <summary>The templates of a letter as the build compiled them. The generator creates it.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
public sealed class CompiledLetter<TLetter>
    where TLetter : class
{
    // As much as most letters need; what is longer moves to a buffer of its own.
    private const int UsualLength = 16 * 1024;
    private const int UsualTitleLength = 128;

    /// <summary>The letter as Markdown.</summary>
    public required CompiledTemplate<TLetter, MarkdownForm> Markdown { get; init; }

    /// <summary>The letter as HTML; null where Markdig makes it of the letter's Markdown.</summary>
    public CompiledHtml<TLetter>? Html { get; init; }

    /// <summary>The title of the letter's page.</summary>
    public required CompiledTemplate<TLetter, PlainTextForm> Title { get; init; }

    /// <summary>What every printed page repeats at its head.</summary>
    public required CompiledTemplate<TLetter, PlainTextForm> RunningHead { get; init; }

    /// <summary>Whether the templates call functions that ask the thread for its culture.</summary>
    public bool AsksForCulture { get; init; }

    /// <summary>Writes a letter that passed its check, with LF and a final line break.</summary>
    /// <returns>Whether it was written; when not, nothing of it was, and the interpreter says why.</returns>
    internal bool TryWriteMarkdown(TLetter letter, IBufferWriter<byte> output)
    {
        var writer = new LetterWriter<MarkdownForm>(output.GetSpan(UsualLength));
        try
        {
            if (!TryRun(Markdown, ref writer, letter))
            {
                return false;
            }

            writer.HandOver(output);
            return true;
        }
        finally
        {
            writer.Release();
        }
    }

    /// <summary>Writes the page of a letter that passed its check, with LF and a final line break.</summary>
    /// <returns>Whether it was written; when not, nothing of it was.</returns>
    internal bool TryWriteHtml(TLetter letter, HtmlPage page, IBufferWriter<byte> output)
    {
        if (Html is null)
        {
            return false;
        }

        var title = new LetterWriter<PlainTextForm>(stackalloc byte[UsualTitleLength]);
        var head = new LetterWriter<PlainTextForm>(stackalloc byte[UsualTitleLength]);
        var writer = new LetterWriter<HtmlForm>(output.GetSpan(UsualLength));
        try
        {
            if (!TryRun(Title, ref title, letter) || !TryRun(RunningHead, ref head, letter))
            {
                return false;
            }

            page.Begin(ref writer, title.Written, head.Written);
            writer.Literal(Html.Start.Span);
            if (!TryRun(Html.Template, ref writer, letter))
            {
                return false;
            }

            writer.Literal(Html.End.Span);
            HtmlPage.End(ref writer);
            writer.HandOver(output);
            return true;
        }
        finally
        {
            title.Release();
            head.Release();
            writer.Release();
        }
    }

    private bool TryRun<TForm>(
        CompiledTemplate<TLetter, TForm> template,
        ref LetterWriter<TForm> writer,
        TLetter letter
    )
        where TForm : struct, ITextForm
    {
        var culture = AsksForCulture ? CultureInfo.CurrentCulture : null;
        try
        {
            if (culture is not null)
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            }

            template(ref writer, letter);
            _ = writer.Written;
            return true;
        }
        catch (Exception exception)
            when (exception
                    is CompiledFallbackException
                        or ArgumentException
                        or InvalidOperationException
                        or NotSupportedException
                        or InvalidCastException
                        or ArithmeticException
                        or FormatException
                        or NullReferenceException
                        or IndexOutOfRangeException
                        or InsufficientMemoryException
            )
        {
            // Nothing is lost: the interpreter writes the letter, or tells the fault with its place.
            return false;
        }
        finally
        {
            if (culture is not null)
            {
                CultureInfo.CurrentCulture = culture;
            }
        }
    }
}
