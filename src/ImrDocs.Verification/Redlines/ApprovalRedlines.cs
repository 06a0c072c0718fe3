using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Snapshots;
using ImrDocs.Verification.Pending;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification.Redlines;

/// <summary>Tells clause by clause how letters differ from the approved ones.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
/// <param name="samples">The samples, with the files beside them.</param>
/// <param name="versions">
/// The templates that made the letters; null where none can be made with them: clauses then have the names of the
/// headings above them.
/// </param>
public sealed class ApprovalRedlines<TLetter>(LetterSamples samples, LetterVersions<TLetter>? versions)
    where TLetter : class, ILetter<TLetter>
{
    /// <summary>The redlines of the letters that are not as approved, on all cores.</summary>
    /// <param name="results">What the verification of the samples found.</param>
    /// <param name="cancellation">Stops between two letters.</param>
    /// <returns>The redlines in the order of the letters; none for a letter that could not be made.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<LetterRedline> OfResults(
        IEnumerable<SampleResult> results,
        CancellationToken cancellation = default
    ) =>
        ParallelMap.Run(
            [.. results.Where(static result => result is { IsMatch: false, Files.Count: > 0 })],
            result => Redline(result.Sample.Name, result.Sample, result.Files),
            done: null,
            cancellation
        );

    /// <summary>The redlines of pending letters, on all cores.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="cancellation">Stops between two letters.</param>
    /// <returns>The redlines in the order of the letters.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="IOException">An approved file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">An approved file may not be read.</exception>
    public IReadOnlyList<LetterRedline> OfPending(
        IReadOnlyList<PendingLetter> letters,
        CancellationToken cancellation = default
    )
    {
        var makers = samples.All.ToDictionary(static sample => sample.Name, StringComparer.Ordinal);
        return ParallelMap.Run(
            letters,
            letter =>
                Redline(
                    letter.Name,
                    makers.GetValueOrDefault(letter.Name),
                    [.. letter.Files.Select(static file => file.File)]
                ),
            done: null,
            cancellation
        );
    }

    private LetterRedline Redline(string name, LetterSample? sample, IReadOnlyList<SnapshotFile> files)
    {
        var texts = LetterFormats
            .Of<TLetter>()
            .All.ToDictionary(static format => format, format => FormTexts.Of(format, files, samples.Folder));
        texts.Remove(LetterFormat.Source, out var source);
        var after = new LetterVersion(
            source.Received ?? "",
            Known(texts, static text => text.Received),
            source.Received is { } received ? versions?.TryTrace(sample, received) : null
        );
        var approved = Known(texts, static text => text.Approved);
        if (source.Approved is null && approved.Count == 0)
        {
            return new(name, LetterChanges.Between(new("", approved), after)) { IsNew = true };
        }

        var before = new LetterVersion(source.Approved ?? after.Source, approved);
        return new(
            name,
            [.. LetterChanges.Between(before, after), .. FileChanges.Of(files, LetterFormats.Of<TLetter>().All)]
        );
    }

    private static Dictionary<LetterFormat, string> Known(
        Dictionary<LetterFormat, FormTexts> texts,
        Func<FormTexts, string?> version
    ) =>
        texts
            .Where(form => version(form.Value) is not null)
            .ToDictionary(static form => form.Key, form => version(form.Value)!);
}
