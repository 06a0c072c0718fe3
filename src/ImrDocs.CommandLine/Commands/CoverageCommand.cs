using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ImrDocs.CommandLine.Checking;
using ImrDocs.CommandLine.Covering;
using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.CommandLine.Templates;
using ImrDocs.CommandLine.Verifying;
using ImrDocs.Diagnostics;
using ImrDocs.Models;
using ImrDocs.Tracing;
using ImrDocs.Verification.Coverage;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>coverage</c>: what of the templates no sample reaches.</summary>
internal static class CoverageCommand
{
    public static LetterCommand Create<TLetter>(Terminal terminal, string tool)
        where TLetter : class, ILetter<TLetter>
    {
        var folder = new LetterFolderArgument(new TemplateRule(tool, TLetter.LetterSchema.Name));
        var reports = CoverageReport.CreateOptions();
        reports.Out.Description =
            "The file to write to instead of the output; with --propose, a folder instead of the samples' folder.";
        reports.Out.HelpName = "FILE|DIR";
        var minimum = new Option<decimal?>("--min")
        {
            Description = "Fail if the samples reach less than this percentage of all points.",
            HelpName = "N",
            CustomParser = static result => ParsePercent(result),
        };
        var propose = new Option<bool>("--propose")
        {
            Description = "Write synthetic samples that reach the missing parts.",
        };
        var command = new LetterCommand(
            "coverage",
            "Find the parts of the templates that no sample reaches.",
            [
                new("The parts of the templates that no sample reaches:", "coverage"),
                new("Fail unless the samples reach everything:", "coverage --min 100"),
                new("For viewers of code coverage:", "coverage --report cobertura=coverage.xml"),
                new("Synthetic samples that reach the missing parts:", "coverage --propose --out proposed"),
            ]
        )
        {
            folder,
            minimum,
        };
        reports.AddTo(command);
        reports.AddReportsTo(command);
        command.Add(propose);
        command.Validators.Add(result =>
        {
            if (
                result.GetValue(propose)
                && reports.Files.Except([reports.Out]).Any(file => result.GetResult(file) is not null)
            )
            {
                result.AddError($"'{propose.Name}' writes samples, and no reports");
            }
        });
        var showsSensitive = ShowSensitiveOption.AddTo(command, terminal, reports.Files);
        command.SetStoppableAction(terminal, (parsed, cancellation) =>
            folder.Read(parsed, terminal, needsSamples: !parsed.GetValue(propose)) is { } letters
                ? Run<TLetter>(
                    terminal,
                    letters,
                    parsed.GetValue(minimum),
                    reports.Read(parsed),
                    parsed.GetValue(propose),
                    parsed.GetValue(showsSensitive),
                    cancellation
                )
                : ExitCode.WrongUsage
        );
        return command;
    }

    // The library's own parser asks the thread for its culture, where a point may separate thousands.
    private static decimal? ParsePercent(ArgumentResult result)
    {
        var text = result.Tokens is [var token] ? token.Value : "";
        if (
            decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent <= 100
        )
        {
            return percent;
        }

        result.AddError($"'{text}' is not a percentage; write a number from 0 to 100");
        return null;
    }

    private static int Run<TLetter>(
        Terminal terminal,
        LetterFolder folder,
        decimal? minimum,
        ReportOutput<CoverageReport> output,
        bool proposes,
        bool showsSensitive,
        CancellationToken cancellation
    )
        where TLetter : class, ILetter<TLetter>
    {
        if (!proposes && output.IsRefused(terminal, LetterInputs.Of(folder.Path, folder.Samples)))
        {
            return ExitCode.WrongUsage;
        }

        return FolderRun.Run(terminal, folder.Path, "Stopped. Nothing was written.", () =>
            Cover<TLetter>(terminal, folder, minimum, output, proposes, showsSensitive, cancellation)
        );
    }

    private static int Cover<TLetter>(
        Terminal terminal,
        LetterFolder folder,
        decimal? minimum,
        ReportOutput<CoverageReport> output,
        bool proposes,
        bool showsSensitive,
        CancellationToken cancellation
    )
        where TLetter : class, ILetter<TLetter>
    {
        var samples = folder.Samples;
        var templates = CheckedTemplates.Read<TLetter>(folder.Templates);
        templates.WriteTo(terminal);
        if (templates.Refusal is { } refusal)
        {
            terminal.Error.WriteLine(
                $"{(proposes ? "No sample was proposed" : "The coverage was not measured")}: {refusal}"
            );
            return ExitCode.InputErrors;
        }

        using var progress = new Progress(terminal, samples.All.Count);
        var tracer = new LetterTracer<TLetter>(templates.Files);
        var coverage = new LetterCoverage<TLetter>(samples, tracer, templates.Files.DisplayRoot)
        {
            ShowsSensitive = showsSensitive,
        };
        var result = coverage.Run(progress.Next, cancellation);
        progress.Clear();
        SharedErrors.Of(result.Diagnostics).ToList().ForEach(diagnostic => diagnostic.WriteTo(terminal));
        if (proposes)
        {
            return ProposalRun.Run(terminal, samples, tracer, result, output.Path, cancellation);
        }

        var isWritten = output.Write(terminal, new(result, folder.Templates, TLetter.LetterSchema.Name));
        var judged = Judge(terminal, result, minimum);
        return isWritten ? judged : ExitCode.InputErrors;
    }

    private static int Judge(Terminal terminal, CoverageResult result, decimal? minimum)
    {
        if (minimum is { } percent && !result.IsAtLeast(percent))
        {
            terminal.Error.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The samples reach {CoverageText.Percent(result.Reached, result.Count)} % of the points; "
                        + $"--min requires {percent} %."
                )
            );
            return ExitCode.InputErrors;
        }

        var hasErrors = result.Diagnostics.Any(static diagnostic => diagnostic.Rule.Severity == Severity.Error);
        return hasErrors ? ExitCode.InputErrors : ExitCode.Done;
    }
}
