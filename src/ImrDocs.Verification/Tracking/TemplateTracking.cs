using System.Buffers;
using ImrDocs.Forms.Tracking;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification.Tracking;

/// <summary>Makes the letters of samples with tracked changes from one set of templates to another.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
/// <param name="before">The templates before.</param>
/// <param name="after">The templates after.</param>
/// <param name="format">A form in which changes are tracked.</param>
/// <exception cref="TemplateException">
/// A template breaks a rule of safety or a file that every letter needs is missing; it lists every error.
/// </exception>
public sealed class TemplateTracking<TLetter>(TemplateFiles before, TemplateFiles after, LetterFormat format)
    where TLetter : class, ILetter<TLetter>
{
    private readonly LetterRenderer<TLetter> _before = new(before);
    private readonly LetterRenderer<TLetter> _after = new(after);

    /// <summary>The letter of a sample.</summary>
    /// <param name="sample">The sample.</param>
    /// <returns>Both of its versions; null where the sample's data has errors.</returns>
    /// <exception cref="TemplateException">A template cannot be rendered with the data.</exception>
    public TrackedLetter? Of(LetterSample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        return sample.Read<TLetter>().Value is { } letter
            ? new(sample.Name, Write(_before, letter), Write(_after, letter))
            : null;
    }

    // Who reviews wording sees placeholders for sensitive values, as in every other redline.
    private ReadOnlyMemory<byte> Write(LetterRenderer<TLetter> renderer, TLetter letter)
    {
        var output = new ArrayBufferWriter<byte>();
        renderer.WriteRedacted(letter, output, format);
        return output.WrittenMemory;
    }
}
