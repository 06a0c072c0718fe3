using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Tracing;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification.Redlines;

/// <summary>
/// Makes the versions of letters that one set of templates writes, as snapshots hold them. Safe for several threads at
/// once.
/// </summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
/// <param name="templates">The templates.</param>
/// <exception cref="TemplateException">
/// A template breaks a rule of safety or a file that every letter needs is missing; it lists every error.
/// </exception>
public sealed class LetterVersions<TLetter>(TemplateFiles templates)
    where TLetter : class, ILetter<TLetter>
{
    private readonly LetterRenderer<TLetter> _renderer = new(templates);
    private readonly LetterTracer<TLetter> _tracer = new(templates);

    /// <summary>The version of a letter.</summary>
    /// <param name="letter">The letter's data.</param>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="TemplateException">A template cannot be rendered with the data.</exception>
    /// <exception cref="SensitiveSnapshotException">The text would hold a sensitive value.</exception>
    public LetterVersion Of(TLetter letter)
    {
        var texts = LetterFormats
            .Of<TLetter>()
            .All.ToDictionary(static format => format, format => SampleSnapshot.Render(_renderer, letter, format).Text);
        texts.Remove(LetterFormat.Source, out var source);
        return new(source!, texts, Trace(letter, source!));
    }

    /// <summary>
    /// What each stretch of a letter's text comes from, or null where these templates write another text.
    /// </summary>
    /// <param name="letter">The letter's data.</param>
    /// <param name="source">The letter in the form that is its source.</param>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="TemplateException">A template cannot be rendered with the data.</exception>
    public IReadOnlyList<LetterStretch>? Trace(TLetter letter, string source)
    {
        var traced = _tracer.TraceRedacted(letter);
        return traced.Text == source ? traced.Stretches : null;
    }

    /// <summary>
    /// What each stretch of a sample's letter comes from, or null where these templates write another text, or none.
    /// </summary>
    /// <param name="sample">The sample; null where there is none.</param>
    /// <param name="source">The letter in the form that is its source.</param>
    internal IReadOnlyList<LetterStretch>? TryTrace(LetterSample? sample, string source)
    {
        try
        {
            return sample?.Read<TLetter>().Value is { } letter ? Trace(letter, source) : null;
        }
        catch (TemplateException)
        {
            // The letter was made of other templates than those of now.
            return null;
        }
    }
}
