using ImrDocs.CommandLine.Checking;
using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Redlining;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Revisions;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.CommandLine.Verifying;
using ImrDocs.Diagnostics;
using ImrDocs.Forms.Tracking;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Verification.Impact;
using ImrDocs.Verification.Redlines;
using ImrDocs.Verification.Samples;
using ImrDocs.Verification.Tracking;

namespace ImrDocs.CommandLine.Commands;

/// <summary>One run of <c>impact</c>.</summary>
internal sealed class ImpactRun<TLetter>(
    Terminal terminal,
    LetterFolder folder,
    string revision,
    ReportOutput<RedlineReport> output,
    ChangeAuthor author,
    bool exitCode,
    bool showsSensitive
)
    where TLetter : class, ILetter<TLetter>
{
    public int Run(CancellationToken cancellation)
    {
        var samples = folder.Samples;
        if (output.IsRefused(terminal, LetterInputs.Of(folder.Path, samples)))
        {
            return ExitCode.WrongUsage;
        }

        return FolderRun.Run(terminal, folder.Path, "Stopped. Nothing was written.", () =>
        {
            try
            {
                var before = TemplateRevision.Read(folder.Path, revision, cancellation);
                var templates = CheckedTemplates.Read<TLetter>(folder.Templates);
                templates.WriteTo(terminal);
                return templates.Refusal is { } refusal
                    ? NotCompared(samples, refusal)
                    : Compare(samples, before, templates.Files, cancellation);
            }
            catch (GitException exception)
            {
                terminal.Error.WriteLine(exception.Message);
                return ExitCode.WrongUsage;
            }
        });
    }

    private int NotCompared(LetterSamples samples, string refusal)
    {
        var count = samples.All.Count;
        terminal.Error.WriteLine(
            $"{Quantity.Of(count, "letter")} {(count == 1 ? "was" : "were")} not compared: {refusal}"
        );
        return ExitCode.InputErrors;
    }

    private int Compare(
        LetterSamples samples,
        TemplateRevision before,
        TemplateFiles templates,
        CancellationToken cancellation
    )
    {
        var impact = new LetterImpact<TLetter>(samples, before.Templates, templates)
        {
            ShowsSensitive = showsSensitive,
        };
        IReadOnlyList<SampleImpact> impacts;
        using (var progress = new Progress(terminal, samples.All.Count))
        {
            impacts = impact.Run(progress.Next, cancellation);
        }

        Diagnostic[] diagnostics =
        [
            .. impact.Diagnostics,
            .. impacts
                .SelectMany(static sample => sample.Diagnostics)
                .Where(static diagnostic => diagnostic.Rule.Severity == Severity.Error),
        ];
        foreach (
            var diagnostic in SharedErrors.Of(
                impact
                    .BeforeDiagnostics.Concat(impacts.SelectMany(static sample => sample.BeforeDiagnostics))
                    .Concat(diagnostics)
            )
        )
        {
            diagnostic.WriteTo(terminal);
        }

        var report = ReportOf(before, impacts, impact.BeforeDiagnostics.Count > 0, impact.Diagnostics.Count > 0) with
        {
            Tracked = new(author, format => TrackedOf(new(before.Templates, templates, format), impacts, cancellation)),
        };
        var isWritten = Write(report);
        return !isWritten || diagnostics.Length > 0 || (exitCode && report.Changed.Count > 0)
            ? ExitCode.InputErrors
            : ExitCode.Done;
    }

    private static IEnumerable<(string, TrackedLetter?)> TrackedOf(
        TemplateTracking<TLetter> tracking,
        IReadOnlyList<SampleImpact> impacts,
        CancellationToken cancellation
    ) =>
        impacts
            .Where(static sample => sample.Redline is { Changes.Count: > 0 })
            .Select(sample =>
            {
                cancellation.ThrowIfCancellationRequested();
                return (sample.Sample.Name, tracking.Of(sample.Sample));
            });

    private RedlineReport ReportOf(
        TemplateRevision before,
        IReadOnlyList<SampleImpact> impacts,
        bool noneBefore,
        bool noneNow
    )
    {
        var name = before.Name.StartsWith(before.Commit, StringComparison.Ordinal)
            ? before.Commit
            : $"{before.Name} ({before.Commit})";
        return new(
            $"What changes in the letters '{TLetter.LetterSchema.Name}'",
            name,
            $"the present templates in {folder.Templates.Name}",
            impacts.Count,
            [
                .. impacts
                    .Select(static sample => sample.Redline)
                    .OfType<LetterRedline>()
                    .Where(static redline => redline.Changes.Count > 0),
            ],
            [
                .. impacts
                    .Where(static sample => sample.Redline is null)
                    .Select(sample => (sample.Sample.Name, ReasonOf(sample, name, noneBefore, noneNow))),
            ]
        );
    }

    private static string ReasonOf(SampleImpact sample, string revision, bool noneBefore, bool noneNow) =>
        sample.Diagnostics.Any(static diagnostic => diagnostic.Rule.Severity == Severity.Error)
        && sample.BeforeDiagnostics.Count == 0
        && !noneBefore
        && !noneNow
            ? "the sample or the present templates have errors"
        : noneNow ? "the present templates have errors"
        : $"the templates of {revision} cannot write it";

    private bool Write(RedlineReport report)
    {
        var isWritten = output.Write(terminal, report);
        if (isWritten && !output.Format.IsFolder && output.Path is { } path)
        {
            terminal.Output.WriteLine($"Wrote {path}: {report.Summary}");
        }

        return isWritten;
    }
}
