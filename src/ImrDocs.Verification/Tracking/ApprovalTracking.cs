using System.Buffers;
using ImrDocs.Forms.Tracking;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Snapshots;
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
