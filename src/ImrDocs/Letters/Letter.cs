using System.Buffers;
using System.Text;
using ImrDocs.Models;
using ImrDocs.Validation;

namespace ImrDocs.Letters;

/// <summary>
/// Writes letters with the templates that their build embedded: compiled where they are, else interpreted, and the same
/// bytes both ways.
/// </summary>
public static class Letter
{
    /// <summary>Writes a letter as UTF-8, with LF and a final line break.</summary>
    /// <typeparam name="TLetter">The kind of letter; its assembly embeds its templates.</typeparam>
    /// <param name="letter">The letter's data.</param>
    /// <param name="output">Takes the letter when all of it is written, and nothing when there is an error.</param>
    /// <param name="format">The form in which to write it.</param>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="Templates.TemplateException">A template cannot be rendered with the data.</exception>
    public static void Write<TLetter>(TLetter letter, IBufferWriter<byte> output, LetterFormat format)
        where TLetter : class, ILetter<TLetter>
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(output);
        RequireValid(letter);
        switch (format)
        {
            case LetterFormat.Markdown:
                if (TLetter.Compiled?.TryWriteMarkdown(letter, output) != true)
                {
                    Encoding.UTF8.GetBytes(EmbeddedTemplates<TLetter>.Renderer.Render(letter, format), output);
                }

                break;
            case LetterFormat.Html:
                if (TLetter.Compiled?.TryWriteHtml(letter, EmbeddedTemplates<TLetter>.Page, output) != true)
                {
                    Encoding.UTF8.GetBytes(EmbeddedTemplates<TLetter>.Renderer.Render(letter, format), output);
                }

                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format of letters.");
        }
    }

    private static void RequireValid<TLetter>(TLetter letter)
        where TLetter : class, ILetter<TLetter>
    {
        if (letter.IsKnownValid)
        {
            return;
        }

        var diagnostics = new DiagnosticBag();
        letter.Check(diagnostics);
        if (diagnostics.ErrorCount > 0)
        {
            throw new InvalidLetterException(diagnostics.Diagnostics);
        }

        letter.IsKnownValid = true;
    }
}
