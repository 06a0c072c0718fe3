using System.Buffers;
using ImrDocs.Forms.Tracking;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Snapshots;
using ImrDocs.Verification.Clauses;
using ImrDocs.Verification.Pending;
using ImrDocs.Verification.Redlines;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification.Tracking;

/// <summary>
/// Makes letters that are not as approved, with tracked changes from the approved version to the one that waits.
/// </summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
/// <param name="samples">The samples, with the files beside them.</param>
/// <param name="renderer">The renderer with the templates, whose style both versions have.</param>
/// <param name="format">A form in which changes are tracked.</param>
/// <remarks>
/// Both versions are made of what was approved, or waits to be: the letter's source and the text of the form. What
/// changed in the style alone is therefore not tracked; the redline of the form shows it.
/// </remarks>
public sealed class ApprovalTracking<TLetter>(
    LetterSamples samples,
    LetterRenderer<TLetter> renderer,
    LetterFormat format
)
    where TLetter : class, ILetter<TLetter>
{
    /// <summary>A letter that was verified.</summary>
    /// <param name="result">What was found of it.</param>
    /// <returns>Both of its versions; null where one of them cannot be made.</returns>
    public TrackedLetter? Of(SampleResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Of(result.Sample.Name, result.Files);
    }

    /// <summary>A letter that waits for a decision.</summary>
    /// <param name="letter">The letter.</param>
    /// <returns>Both of its versions; null where one of them cannot be made.</returns>
    /// <exception cref="IOException">An approved file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">An approved file may not be read.</exception>
    public TrackedLetter? Of(PendingLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return Of(letter.Name, [.. letter.Files.Select(static file => file.File)]);
    }

    /// <summary>Reads what a reviewer did with a letter that waits for a decision.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="versions">
    /// The templates that made the letter; null where none can be made with them: clauses then have the names of the
    /// headings above them.
    /// </param>
    /// <param name="document">The document as it came back.</param>
    /// <returns>What was found; null where a version of the letter cannot be made.</returns>
    /// <exception cref="InvalidDataException">The document cannot be read.</exception>
    /// <exception cref="IOException">An approved file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">An approved file may not be read.</exception>
    public LetterReview? Read(PendingLetter letter, LetterVersions<TLetter>? versions, ReadOnlyMemory<byte> document)
    {
        if (Of(letter) is not { } tracked || format.TrackedChanges is not { } changes)
        {
            return null;
        }

        var review = changes.Read(document, tracked);
        var clauses = new ClauseOffsets(ClausesOf(letter, versions));
        return new(
            letter.Name,
            review.IsCurrent,
            [.. review.Changes.Select(change => Placed(change, clauses.At(change.Place)))],
            [.. review.Remarks.Select(remark => Placed(remark, clauses.At(remark.Place)))],
            review.Unread,
            review.HasOtherChanges
        );
    }

    private static PlacedChange Placed(ReviewedChange change, (ClausePlace Clause, ClauseOrigin? Origin) place) =>
        new(change, place.Clause, place.Origin);

    private static PlacedRemark Placed(ReviewRemark remark, (ClausePlace Clause, ClauseOrigin? Origin) place) =>
        new(remark, place.Clause, place.Origin);

    private NamedClauses? ClausesOf(PendingLetter letter, LetterVersions<TLetter>? versions)
    {
        var source = FormTexts
            .Of(LetterFormat.Source, [.. letter.Files.Select(static file => file.File)], samples.Folder)
            .Received!;
        return NamedClauses.TryOf(
            source,
            versions?.TryTrace(samples.All.FirstOrDefault(sample => sample.Name == letter.Name), source)
        );
    }

    private TrackedLetter? Of(string name, IReadOnlyList<SnapshotFile> files)
    {
        var source = FormTexts.Of(LetterFormat.Source, files, samples.Folder);
        var form = FormTexts.Of(format, files, samples.Folder);
        if (Restored(source.Received, form.Received) is not { } after)
        {
            return null;
        }

        if (source.Approved is null)
        {
            return new(name, null, after);
        }

        // A letter that was approved before it had this form has its title from the one that waits.
        return Restored(source.Approved, form.Approved ?? form.Received) is { } before
            ? new(name, before, after)
            : null;
    }

    private ReadOnlyMemory<byte>? Restored(string? source, string? approved)
    {
        var output = new ArrayBufferWriter<byte>();
        return source is not null && approved is not null && renderer.TryRestore(source, approved, output, format)
            ? output.WrittenMemory
            : default(ReadOnlyMemory<byte>?);
    }
}
