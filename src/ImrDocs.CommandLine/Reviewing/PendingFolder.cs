using ImrDocs.CommandLine.Checking;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Verifying;
using ImrDocs.Forms.Tracking;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Verification;
using ImrDocs.Verification.Pending;
using ImrDocs.Verification.Redlines;
using ImrDocs.Verification.Samples;
using ImrDocs.Verification.Tracking;

namespace ImrDocs.CommandLine.Reviewing;

/// <summary>What waits in a letter's folder.</summary>
internal sealed class PendingFolder<TLetter>
    where TLetter : class, ILetter<TLetter>
{
    private readonly Terminal _terminal;
    private readonly LetterSamples _samples;
    private readonly SampleFilter? _filter;
    private readonly CheckedTemplates _templates;
    private readonly LetterRenderer<TLetter>? _renderer;

    /// <summary>
    /// Reads and checks the templates, and reports their errors and warnings; with an error, every letter is stale.
    /// </summary>
    public PendingFolder(Terminal terminal, LetterFolder folder, SampleFilter? filter)
    {
        (_terminal, _samples, _filter) = (terminal, folder.Samples, filter);
        _templates = CheckedTemplates.Read<TLetter>(folder.Templates);
        _templates.WriteTo(terminal);
        _renderer = _templates.Refusal is null ? new(_templates.Files) : null;
    }

    /// <summary>The path of a template, as messages name it; null where there is no such file.</summary>
    public string? FindTemplate(string path) =>
        _templates.Files.Find(path) is null ? null : _templates.Files.DisplayRoot + path;

    /// <summary>Why no letter can be made, in a clause; null where letters can be made.</summary>
    public string? Refusal => _templates.Refusal;

    /// <summary>The approved files that no sample makes.</summary>
    public IReadOnlyList<SampleFile> Orphans =>
        [.. ApprovedLetters.Orphans<TLetter>(_samples).Where(file => _filter is null || _filter.Takes(file.Sample))];

    /// <summary>The pending letters.</summary>
    public IReadOnlyList<PendingLetter> Letters(CancellationToken cancellation)
    {
        using var progress = new Progress(
            _terminal,
            _samples.Files.Where(static file => !file.IsVerified).DistinctBy(static file => file.Sample).Count()
        );
        return PendingLetters.Read(_samples, _renderer, _filter, progress.Next, cancellation);
    }

    /// <summary>Pending letters with tracked changes, each made when it is asked for.</summary>
    public IEnumerable<(string Name, TrackedLetter? Letter)> Tracked(
        IReadOnlyList<PendingLetter> letters,
        LetterFormat format,
        CancellationToken cancellation
    )
    {
        if (_renderer is null)
        {
            return [];
        }

        var tracking = new ApprovalTracking<TLetter>(_samples, _renderer, format);
        return letters.Select(letter =>
        {
            cancellation.ThrowIfCancellationRequested();
            return (letter.Name, tracking.Of(letter));
        });
    }

    /// <summary>Reads what a reviewer did with a pending letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="format">The form of the document.</param>
    /// <param name="document">The document as it came back.</param>
    /// <returns>What was found; null where a version of the letter cannot be made.</returns>
    /// <exception cref="InvalidDataException">The document cannot be read.</exception>
    public LetterReview? Read(PendingLetter letter, LetterFormat format, ReadOnlyMemory<byte> document) =>
        _renderer is null
            ? null
            : new ApprovalTracking<TLetter>(_samples, _renderer, format).Read(letter, new(_templates.Files), document);

    /// <summary>How pending letters differ from the approved ones.</summary>
    public IReadOnlyList<LetterRedline> Redlines(
        IReadOnlyList<PendingLetter> letters,
        CancellationToken cancellation
    ) =>
        letters.Count == 0
            ? []
            : new ApprovalRedlines<TLetter>(_samples, Refusal is null ? new(_templates.Files) : null).OfPending(
                letters,
                cancellation
            );
}
