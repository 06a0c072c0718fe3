using ImrDocs.Diagnostics;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Snapshots;
using ImrDocs.Snapshots.Files;
using ImrDocs.TemplateFolders;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification;

/// <summary>Holds the letters of samples, in every form, to the versions that a person approved.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
/// <param name="samples">The samples.</param>
/// <param name="renderer">The renderer, with the templates.</param>
public sealed class LetterVerification<TLetter>(LetterSamples samples, LetterRenderer<TLetter> renderer)
    where TLetter : class, ILetter<TLetter>
{
    private readonly SnapshotRun _run = new();
    private readonly SampleNames<TLetter> _names = new(samples);

    /// <summary>Whether messages quote the values of sensitive fields, for somebody who may read them.</summary>
    public bool ShowsSensitive { get; init; }

    /// <summary>
    /// Renders the samples and compares them, on all cores. What is new or different is written as received files;
    /// received files that no longer say anything are deleted. A sample that is wrong stops none of the others.
    /// </summary>
    /// <param name="filter">
    /// The samples to verify, or null for all; orphans are reported only for names that it takes.
    /// </param>
    /// <param name="verified">Is told each time that a sample is done, from one thread at a time.</param>
    /// <param name="cancellation">Stops between two samples.</param>
    /// <returns>What was found; the same for the same files, whatever the order in which it was done.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="IOException">A received file that is left over cannot be deleted.</exception>
    /// <exception cref="UnauthorizedAccessException">A received file that is left over may not be deleted.</exception>
    public VerificationResult Run(
        SampleFilter? filter = null,
        Action? verified = null,
        CancellationToken cancellation = default
    )
    {
        LetterSample[] chosen = [.. samples.All.Where(sample => filter is null || filter.Takes(sample.Name))];
        var results = ParallelMap.Run(
            chosen,
            sample => Verify(sample, LetterFormats.Of<TLetter>().All),
            verified,
            cancellation
        );
        DeleteLeftOver(results, filter);
        return new(
            samples.Folder,
            results,
            [
                .. _names
                    .Orphans.Where(file => filter is null || filter.Takes(file.Sample))
                    .Select(static file => file.Name),
            ]
        );
    }

    /// <summary>Renders one sample and compares it in one form, as a test of its own. Each is compared once.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="format">The form.</param>
    /// <returns>What was found; no file where the letter could not be made.</returns>
    public SampleResult Verify(LetterSample sample, LetterFormat format)
    {
        ArgumentNullException.ThrowIfNull(sample);
        return Verify(sample, [format]);
    }

    private SampleResult Verify(LetterSample sample, IReadOnlyList<LetterFormat> formats)
    {
        if (_names.ErrorOf(sample) is { } diagnostic)
        {
            return new(sample, [], [diagnostic]);
        }

        var read = sample.Read<TLetter>(ShowsSensitive);
        List<Diagnostic> diagnostics = [.. read.Diagnostics.Select(f => f with { Path = sample.Path })];
        try
        {
            // Every form is rendered before the first is compared: a letter is pending whole or not at all.
            List<SnapshotTarget> targets = [];
            List<LetterFallback> fallbacks = [];
            foreach (var format in read.Value is null ? [] : formats)
            {
                targets.Add(SampleSnapshot.Render(renderer, read.Value!, format, ShowsSensitive, out var fallback));
                fallbacks.AddRange(fallback is null ? [] : [fallback]);
            }

            var name = SampleSnapshot.NameOf<TLetter>(sample);
            return new(sample, targets.Count == 0 ? [] : _run.CompareFiles(name, targets), diagnostics)
            {
                Fallbacks = fallbacks,
            };
        }
        catch (TemplateException exception)
        {
            return new(
                sample,
                [],
                [.. diagnostics, .. exception.Diagnostics.Select(diagnostic => diagnostic with { Case = sample.Path })]
            );
        }
        catch (FileWriteException exception)
        {
            return new(
                sample,
                [],
                [.. diagnostics, Diagnostic.OfFile(FileRules.Unwritable, exception.Path, exception.Message)]
            );
        }
        catch (SensitiveSnapshotException exception)
        {
            return new(
                sample,
                [],
                [
                    .. diagnostics,
                    .. exception.Leaks.Select(leak =>
                        Diagnostic.OfFile(VerificationRules.Sensitive, sample.Path, leak.ToString())
                    ),
                ]
            );
        }
        catch (CompiledDifferenceException exception)
        {
            return new(
                sample,
                [],
                [.. diagnostics, Diagnostic.OfFile(VerificationRules.Compiled, sample.Path, exception.Message)]
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(
                sample,
                [],
                [
                    .. diagnostics,
                    Diagnostic.OfFile(
                        FileRules.Unwritable,
                        sample.Path,
                        "its snapshots cannot be read or written: " + exception.Message
                    ),
                ]
            );
        }
        catch (Exception exception)
        {
            // Whatever is wrong with ImrDocs, the other samples are still verified.
            return new(
                sample,
                [],
                [
                    .. diagnostics,
                    Diagnostic.OfFile(InternalRules.Unexpected, sample.Path, InternalRules.MessageOf(exception)),
                ]
            );
        }
    }

    private void DeleteLeftOver(IEnumerable<SampleResult> results, SampleFilter? filter)
    {
        var waiting = results
            .SelectMany(static result => result.Files)
            .Where(static file => file.Status != SnapshotStatus.Equal)
            .Select(static file => file.ReceivedFileName)
            .ToHashSet(StringComparer.Ordinal);
        foreach (
            var file in samples.Files.Where(file =>
                !file.IsVerified && !waiting.Contains(file.Name) && (filter is null || filter.Takes(file.Sample))
            )
        )
        {
            File.Delete(Path.Combine(samples.Folder, file.Name));
        }
    }
}
