using ImrDocs.CommandLine.Reporting;
using ImrDocs.Diagnostics;
using ImrDocs.Forms.Tracking;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Snapshots.Files;
using ImrDocs.Verification.Pending;
using ImrDocs.Verification.Tracking;

namespace ImrDocs.CommandLine.Reviewing;

/// <summary>Decides on letters by documents with tracked changes that came back from reviewers.</summary>
/// <param name="terminal">Where what was found is written.</param>
/// <param name="pending">The letters that wait.</param>
internal sealed class DocumentReview<TLetter>(Terminal terminal, PendingFolder<TLetter> pending)
    where TLetter : class, ILetter<TLetter>
{
    private const int MostBytes = 256 * 1024 * 1024;

    private static readonly IReadOnlyList<LetterFormat> Formats =
    [
        .. LetterFormats.Of<TLetter>().All.Where(static format => format.TrackedChanges is not null),
    ];

    /// <summary>Whether a document could not be read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The names of the forms in which changes are tracked.</summary>
    public static IReadOnlyList<string> Names => [.. Formats.Select(static format => format.Extension)];

    /// <summary>Reads documents, writes what they say, and gives what becomes of letters.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="letters">The letters that wait.</param>
    /// <param name="cancellation">Stops between two documents.</param>
    /// <returns>The letters of documents, each once, in the order of the documents.</returns>
    public IReadOnlyList<(PendingLetter Letter, ChangeDecision Decision)> Run(
        IReadOnlyList<string> documents,
        IReadOnlyList<PendingLetter> letters,
        CancellationToken cancellation
    )
    {
        List<(PendingLetter Letter, ChangeDecision Decision)> found = [];
        foreach (var path in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Read(path, letters) is ({ } letter, { } review))
            {
                new ReviewReport(terminal, pending.FindTemplate).Write(path, review, letter.Staleness);
                found.Add((letter, letter.Staleness is null ? review.Decision : ChangeDecision.Open));
            }
        }

        // Several people can have reviewed one letter.
        return
        [
            .. found
                .GroupBy(static one => one.Letter)
                .Select(static all => (all.Key, Together([.. all.Select(static one => one.Decision).Distinct()]))),
        ];
    }

    private static ChangeDecision Together(ChangeDecision[] decisions) =>
        decisions.Contains(ChangeDecision.Rejected) ? ChangeDecision.Rejected
        : decisions is [ChangeDecision.Accepted] ? ChangeDecision.Accepted
        : ChangeDecision.Open;

    private (PendingLetter Letter, LetterReview Review)? Read(string path, IReadOnlyList<PendingLetter> letters)
    {
        try
        {
            var document = PlainFile.ReadAllBytes(path, MostBytes);
            var format = Formats.FirstOrDefault(format =>
                path.EndsWith("." + format.Extension, StringComparison.OrdinalIgnoreCase)
            ) ?? Formats[0];
            var name = format.TrackedChanges!.FindLetter(document) ?? Path.GetFileNameWithoutExtension(path);
            if (letters.FirstOrDefault(letter => letter.Name == name) is not { } letter)
            {
                return Fail(
                    path,
                    $"it is a document of the letter '{name}', which does not wait for a decision; 'pending' lists "
                        + "those that do"
                );
            }

            return pending.Read(letter, format, document) is { } review
                ? (letter, review)
                : Fail(path, $"the letter '{name}' cannot be made as {format.Title} now, to compare it with");
        }
        catch (Exception exception)
            when (exception
                    is InvalidDataException
                        or FileTooLargeException
                        or IOException
                        or UnauthorizedAccessException
            )
        {
            return Fail(path, "it cannot be read: " + exception.Message);
        }
    }

    private (PendingLetter, LetterReview)? Fail(string path, string reason)
    {
        HasFailed = true;
        Diagnostic.OfFile(FileRules.Unreadable, path, reason).WriteTo(terminal);
        return null;
    }
}
