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
        var format = ReportFormatName.Option(ReportFormat.Text, ReportFormat.Json, ReportFormat.Cobertura);
        var minimum = new Option<decimal?>("--min")
        {
            Description = "Fail if the samples reach less than this percentage of all points.",
            HelpName = "N",
            CustomParser = static result => ParsePercent(result),
        };
        var output = new Option<string?>("--out")
        {
            Description =
                "The file to write to instead of the output; with --propose, a folder instead of the samples' folder.",
            HelpName = "FILE|DIR",
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
                new("For viewers of code coverage:", "coverage --format cobertura --out coverage.xml"),
                new("Synthetic samples that reach the missing parts:", "coverage --propose --out proposed"),
            ]
        )
        {
            folder,
            minimum,
            format,
            output,
            propose,
        };
        var showsSensitive = ShowSensitiveOption.AddTo(command, terminal, output);
        command.SetStoppableAction(terminal, (parsed, cancellation) =>
            folder.Read(parsed, terminal) is { } letters
                ? Run<TLetter>(
                    terminal,
                    letters,
                    parsed.GetValue(minimum),
                    parsed.GetValue(format),
                    parsed.GetValue(output),
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
        ReportFormat format,
        string? output,
        bool proposes,
        bool showsSensitive,
        CancellationToken cancellation
    )
        where TLetter : class, ILetter<TLetter>
    {
        if (!proposes && OutputFile.IsRefused(terminal, output, LetterInputs.Of(folder.Path, folder.Samples)))
        {
            return ExitCode.WrongUsage;
        }

        return FolderRun.Run(terminal, folder.Path, "Stopped. Nothing was written.", () =>
            Cover<TLetter>(terminal, folder, minimum, format, output, proposes, showsSensitive, cancellation)
        );
    }

    private static int Cover<TLetter>(
        Terminal terminal,
        LetterFolder folder,
        decimal? minimum,
        ReportFormat format,
        string? output,
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
            return ProposalRun.Run(terminal, samples, tracer, result, output, cancellation);
        }

        Write<TLetter>(terminal, folder, result, format, output);
        return Judge(terminal, result, minimum);
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

    private static void Write<TLetter>(
        Terminal terminal,
        LetterFolder folder,
        CoverageResult result,
        ReportFormat format,
        string? output
    )
        where TLetter : class, ILetter<TLetter>
    {
        if (output is null)
        {
            Write(terminal, folder, result, format, TLetter.LetterSchema.Name);
            return;
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Write(
            terminal with
            {
                Output = text,
                HasOutputColor = false,
            },
            folder,
            result,
            format,
            TLetter.LetterSchema.Name
        );
        OutputFile.Write(output, text.ToString());
    }

    private static void Write(
        Terminal terminal,
        LetterFolder folder,
        CoverageResult result,
        ReportFormat format,
        string letter
    )
    {
        switch (format)
        {
            case ReportFormat.Json:
                JsonOutput.Write(terminal, json => CoverageJson.Write(json, result, letter));
                break;
            case ReportFormat.Cobertura:
                terminal.WriteDocument(CoberturaReport.Write(result, letter));
                break;
            default:
                CoverageText.Write(terminal, result, folder.Templates);
                break;
        }
    }
}
