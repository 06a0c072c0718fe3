using ImrDocs.Diagnostics;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Verification.Redlines;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification.Impact;

/// <summary>Writes the letters of samples with two sets of templates, and reports how they differ.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
public sealed class LetterImpact<TLetter>
    where TLetter : class, ILetter<TLetter>
{
    private readonly LetterSamples _samples;
    private readonly LetterVersions<TLetter>? _before;
    private readonly LetterVersions<TLetter>? _after;

    /// <summary>Reads both sets of templates. What is wrong with one as a whole is kept, and stops nothing.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="before">The templates before.</param>
    /// <param name="after">The templates after.</param>
    public LetterImpact(LetterSamples samples, TemplateFiles before, TemplateFiles after)
    {
        _samples = samples;
        (_before, BeforeDiagnostics) = Load(before);
        (_after, Diagnostics) = Load(after);
    }

    /// <summary>Whether messages quote the values of sensitive fields, for somebody who may read them.</summary>
    public bool ShowsSensitive { get; init; }

    /// <summary>Why no letter can be written with the templates before; empty where letters can.</summary>
    public IReadOnlyList<Diagnostic> BeforeDiagnostics { get; }

    /// <summary>Why no letter can be written with the templates after; empty where letters can.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>
    /// Writes and compares the letters, on all cores. A sample that is wrong stops none of the others.
    /// </summary>
    /// <param name="compared">Called each time that a sample is done, from one thread at a time.</param>
    /// <param name="cancellation">Stops between two samples.</param>
    /// <returns>What was found, in the ordinal order of the samples' names; the same for the same files.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<SampleImpact> Run(Action? compared = null, CancellationToken cancellation = default) =>
        ParallelMap.Run(_samples.All, Compare, compared, cancellation);

    private SampleImpact Compare(LetterSample sample)
    {
        var read = sample.Read<TLetter>(ShowsSensitive);
        Diagnostic[] diagnostics = [.. read.Diagnostics.Select(diagnostic => diagnostic with { Path = sample.Path })];
        if (read.Value is not { } letter)
        {
            return new(sample, null, [], diagnostics);
        }

        var (before, beforeDiagnostics) = Write(_before, sample, letter);
        var (after, afterDiagnostics) = Write(_after, sample, letter);
        var redline =
            before is not null && after is not null
                ? new LetterRedline(sample.Name, LetterChanges.Between(before, after))
                : null;
        return new(sample, redline, beforeDiagnostics, [.. diagnostics, .. afterDiagnostics]);
    }

    private static (LetterVersion? Version, IReadOnlyList<Diagnostic> Diagnostics) Write(
        LetterVersions<TLetter>? versions,
        LetterSample sample,
        TLetter letter
    )
    {
        try
        {
            return (versions?.Of(letter), []);
        }
        catch (TemplateException exception)
        {
            return (null, [.. exception.Diagnostics.Select(diagnostic => diagnostic with { Case = sample.Path })]);
        }
        catch (CompiledDifferenceException exception)
        {
            return (null, [Diagnostic.OfFile(VerificationRules.Compiled, sample.Path, exception.Message)]);
        }
        catch (SensitiveSnapshotException exception)
        {
            return (
                null,
                [
                    .. exception.Leaks.Select(leak =>
                        Diagnostic.OfFile(VerificationRules.Sensitive, sample.Path, leak.ToString())
                    ),
                ]
            );
        }
    }

    private static (LetterVersions<TLetter>? Versions, IReadOnlyList<Diagnostic> Diagnostics) Load(TemplateFiles files)
    {
        try
        {
            return (new(files), []);
        }
        catch (TemplateException exception)
        {
            return (null, [.. exception.Diagnostics]);
        }
    }
}
