using System.Buffers;
using ImrDocs.Interpretation;
using ImrDocs.Models;

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
    /// <exception cref="TemplateFolders.TemplateException">A template cannot be rendered with the data.</exception>
    public static void Write<TLetter>(TLetter letter, IBufferWriter<byte> output, LetterFormat format)
        where TLetter : class, ILetter<TLetter>
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(format);
        ValidLetter.Require(letter);
        string? fallback = null;
        if (TLetter.Compiled?.TryWrite(format.Name, letter, output, out fallback) == true)
        {
            return;
        }

        if (fallback is not null)
        {
            LetterMetrics.CountFallback(TLetter.LetterSchema.Name, format, fallback);
        }

        Interpreter<TLetter>.Instance.Value.Write(letter, output, format);
    }

    // The templates are parsed when a letter is interpreted first.
    private static class Interpreter<TLetter>
        where TLetter : class, ILetter<TLetter>
    {
        public static readonly Lazy<LetterRenderer<TLetter>> Instance = new(static () =>
            new(EmbeddedTemplates<TLetter>.Files)
        );
    }
}
