using ImrDocs.CommandLine.Checking;
using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.CommandLine.Verifying;
using ImrDocs.Forms.Tracking;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Verification;
using ImrDocs.Verification.Redlines;
using ImrDocs.Verification.Samples;
using ImrDocs.Verification.Tracking;

namespace ImrDocs.CommandLine.Commands;

/// <summary>One run of <c>verify</c>.</summary>
internal sealed class VerifyRun<TLetter>(
    Terminal terminal,
    string tool,
    LetterFolder folder,
    string? only,
    ReportOutput<VerificationReport> output,
    ChangeAuthor author,
    string? page,
    bool showsSensitive
)
    where TLetter : class, ILetter<TLetter>
{
    private readonly SampleFilter? _filter = only is null ? null : new(only);

    public int Run(CancellationToken cancellation)
    {
        var samples = folder.Samples;
        var chosen = samples.All.Count(sample => _filter is null || _filter.Takes(sample.Name));
        if (chosen == 0 && (_filter is not null || samples.Files.Count == 0))
        {
            terminal.Error.WriteLine(
                _filter is null
                    ? $"There is no sample in '{samples.Folder}'."
                    : $"No sample in '{samples.Folder}' matches '{only}'."
            );
            return ExitCode.WrongUsage;
        }

        if (output.IsRefused(terminal, LetterInputs.Of(folder.Path, samples), page))
        {
            return ExitCode.WrongUsage;
        }

        return FolderRun.Run(
            terminal,
            folder.Path,
            "Stopped. What was found so far is pending; nothing was accepted.",
            () =>
            {
                using var progress = new Progress(terminal, chosen);
                var report = Verify(samples, chosen, progress, cancellation);
                progress.Clear();
                return Write(report) && report.IsMatch ? ExitCode.Done : ExitCode.InputErrors;
            }
        );
    }

    private VerificationReport Verify(
        LetterSamples samples,
        int chosen,
        Progress progress,
        CancellationToken cancellation
    )
    {
        var templates = CheckedTemplates.Read<TLetter>(folder.Templates);
        if (templates.Refusal is { } refusal)
        {
            return ReportOf(new(samples.Folder, [], []), templates, []) with
            {
                NotVerified =
                    $"{Quantity.Of(chosen, "sample")} {(chosen == 1 ? "was" : "were")} not verified: {refusal}",
            };
        }

        var verification = new LetterVerification<TLetter>(samples, new(templates.Files))
        {
            ShowsSensitive = showsSensitive,
        };
        var result = verification.Run(_filter, progress.Next, cancellation);
        var isChanged = result.Samples.Any(static sample => sample is { IsMatch: false, Files.Count: > 0 });
        return ReportOf(
            result,
            templates,
            isChanged
                ? new ApprovalRedlines<TLetter>(samples, new(templates.Files)).OfResults(result.Samples, cancellation)
                : []
        ) with
        {
            Tracked = new(author, format =>
                TrackedOf(new(samples, new(templates.Files), format), result.Samples, cancellation)
            ),
        };
    }

    private static IEnumerable<(string, TrackedLetter?)> TrackedOf(
        ApprovalTracking<TLetter> tracking,
        IReadOnlyList<SampleResult> results,
        CancellationToken cancellation
    ) =>
        results
            .Where(static result => result is { IsMatch: false, Files.Count: > 0 })
            .Select(result =>
            {
                cancellation.ThrowIfCancellationRequested();
                return (result.Sample.Name, tracking.Of(result));
            });

    private VerificationReport ReportOf(
        VerificationResult result,
        CheckedTemplates templates,
        IReadOnlyList<LetterRedline> redlines
    ) =>
        new(
            TLetter.LetterSchema.Name,
            TLetter.LetterSchema.Root.Name,
            folder.Templates,
            result,
            redlines,
            templates.Diagnostics,
            $"{tool} review {Shell.Quote(folder.Path)}",
            $"{tool} review {Shell.Quote(folder.Path)} --remove-orphans"
        )
        {
            Formats = LetterFormats.Of<TLetter>().All,
            Files = templates.Files,
            Guide = new(tool, typeof(TLetter).Assembly),
        };

    private bool Write(VerificationReport report)
    {
        var isWritten = output.Write(terminal, report);
        if (page is not null)
        {
            OutputFile.Write(page, VerificationReports.Page(report));
            (output.Format == ReportFormat.Text ? terminal.Output : terminal.Error).WriteLine(
                $"Wrote {page}: what changed, to read and to print"
            );
        }

        return isWritten;
    }
}
