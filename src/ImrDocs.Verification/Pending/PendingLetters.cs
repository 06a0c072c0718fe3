using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Snapshots;
using ImrDocs.TemplateFolders;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification.Pending;

/// <summary>The letters of a folder that wait for a person's decision.</summary>
/// <remarks>
/// A letter is rendered again before it is offered: what was received from templates or data that have changed since
/// would be approved without anything that makes it.
/// </remarks>
public static class PendingLetters
{
    private const string NoSample = "no sample makes it";
    private const string BadSample = "its sample has errors now";
    private const string NotShipped = "the letter as the build compiled it is another one";
    private const string Other = "the templates or the sample have changed since";

    /// <summary>Reads the pending letters, on all cores.</summary>
    /// <typeparam name="TLetter">The kind of letter.</typeparam>
    /// <param name="samples">The samples.</param>
    /// <param name="renderer">
    /// The renderer with the templates as they are now, or null where no letter can be made with them.
    /// </param>
    /// <param name="filter">The samples to look at, or null for all.</param>
    /// <param name="read">Called each time that a letter is read, from one thread at a time.</param>
    /// <param name="cancellation">Stops between two letters.</param>
    /// <returns>The letters in the ordinal order of their names.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static IReadOnlyList<PendingLetter> Read<TLetter>(
        LetterSamples samples,
        LetterRenderer<TLetter>? renderer,
        SampleFilter? filter = null,
        Action? read = null,
        CancellationToken cancellation = default
    )
        where TLetter : class, ILetter<TLetter>
    {
        ArgumentNullException.ThrowIfNull(samples);
        var makers = samples
            .All.Select(static sample => (Sample: sample, Name: SampleSnapshot.NameOf<TLetter>(sample)))
            .SelectMany(
                static _ => LetterFormats.Of<TLetter>().All,
                static (maker, format) =>
                    (File: SampleSnapshot.ReceivedFile(maker.Name, format), maker.Sample, Format: format)
            )
            .DistinctBy(static maker => maker.File)
            .ToDictionary(
                static maker => maker.File,
                static maker => (maker.Sample, maker.Format),
                StringComparer.Ordinal
            );
        var letters =
            from received in samples.Files
            where !received.IsVerified
            let maker = makers.TryGetValue(received.Name, out var found) ? found : default
            let name = maker.Sample?.Name ?? received.Sample
            where filter is null || filter.Takes(name)
            let file = PendingSnapshot.Read(samples.Folder, received.Name)
            where file is { File.Status: not SnapshotStatus.Equal }
            group (File: file, maker.Sample, maker.Format) by name into letter
            select (Name: letter.Key, Parts: letter.ToArray());
        return ParallelMap.Run(
            [.. letters.OrderBy(static letter => letter.Name, StringComparer.Ordinal)],
            letter => new PendingLetter(
                letter.Name,
                [.. letter.Parts.Select(static part => part.File)],
                StalenessOf(letter.Parts, renderer)
            ),
            read,
            cancellation
        );
    }

    private static string? StalenessOf<TLetter>(
        (PendingSnapshot File, LetterSample? Sample, LetterFormat Format)[] parts,
        LetterRenderer<TLetter>? renderer
    )
        where TLetter : class, ILetter<TLetter>
    {
        if (parts.Any(static part => part.Sample is null))
        {
            return NoSample;
        }

        if (renderer is null || parts[0].Sample!.Read<TLetter>().Value is not { } letter)
        {
            return renderer is null ? "no letter can be made with the templates now" : BadSample;
        }

        try
        {
            return parts.All(part =>
                SampleSnapshot.Render(renderer, letter, part.Format).Text == part.File.File.ReceivedText
            )
                ? null
                : Other;
        }
        catch (CompiledDifferenceException)
        {
            return NotShipped;
        }
        catch (Exception exception) when (exception is TemplateException or SensitiveSnapshotException)
        {
            return BadSample;
        }
    }
}
