using System.CommandLine;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Verifying;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Templates;
using ImrDocs.Validation;
using ImrDocs.Verification;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>verify</c>: holds the letters of samples to the versions that a person approved.</summary>
internal static class VerifyCommand
{
    public static Command Create<TLetter>(Terminal terminal, string tool)
        where TLetter : class, ILetter<TLetter>
    {
        var folder = LetterFolderArgument.Create(TLetter.LetterSchema.Name);
        var only = LetterFolderArgument.CreateFilter();
        var format = ReportFormatName.Option(ReportFormat.Text, ReportFormat.Json, ReportFormat.JUnit, ReportFormat.GitHub, ReportFormat.Sarif);
        var command = new Command("verify", "Hold each sample's letter to the version that was approved.") { folder, only, format };

        // On a thread of its own: until an action gives control back, nothing listens for an interrupt.
        command.SetAction((parsed, cancellation) => Task.Run(
            () => Run<TLetter>(terminal, tool, parsed.GetValue(folder) ?? LetterFolderArgument.DefaultOf(TLetter.LetterSchema.Name), parsed.GetValue(only), parsed.GetValue(format), cancellation), CancellationToken.None));
        return command;
    }

    private static int Run<TLetter>(Terminal terminal, string tool, string folder, string? only, ReportFormat format, CancellationToken cancellation)
        where TLetter : class, ILetter<TLetter>
    {
        if (LetterFolderArgument.Read(terminal, folder) is not { } samples)
        {
            return ExitCode.WrongUsage;
        }

        var filter = only is null ? null : new SampleFilter(only);
        var chosen = samples.All.Count(sample => filter is null || filter.Takes(sample.Name));
        if (chosen == 0 && (filter is not null || samples.Files.Count == 0))
        {
            terminal.Error.WriteLine(filter is null ? $"There is no sample in '{samples.Folder}'." : $"No sample in '{samples.Folder}' matches '{only}'.");
            return ExitCode.WrongUsage;
        }

        var progress = new Progress(terminal, chosen);
        try
        {
            var (result, faults) = Verify<TLetter>(folder, samples, filter, progress, cancellation);
            progress.Clear();
            var report = new VerificationReport(
                TLetter.LetterSchema.Name,
                TLetter.LetterSchema.Root.Name,
                result,
                faults,
                $"{tool} review {Shell.Quote(folder)}",
                $"{tool} review {Shell.Quote(folder)} --remove-orphans");
            Write(terminal, report, format, tool);
            return report.IsMatch ? ExitCode.Done : ExitCode.InputErrors;
        }
        catch (OperationCanceledException)
        {
            progress.Clear();
            terminal.Error.WriteLine("Stopped. What was found so far is pending; nothing was accepted.");
            return ExitCode.Canceled;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            progress.Clear();
            new Diagnostic(folder, Diagnostic.Start, FileRules.Unreadable, exception.Message).WriteTo(terminal);
            return ExitCode.InputErrors;
        }
    }

    private static (VerificationResult Result, IReadOnlyList<Diagnostic> Faults) Verify<TLetter>(
        string folder, LetterSamples samples, SampleFilter? filter, Progress progress, CancellationToken cancellation)
        where TLetter : class, ILetter<TLetter>
    {
        LetterRenderer<TLetter> renderer;
        try
        {
            renderer = new(TemplateFiles.FromDirectory(folder));
        }
        catch (TemplateException exception)
        {
            return (new(samples.Folder, [], []), [.. exception.Diagnostics.Select(Diagnostic.Of)]);
        }

        return (new LetterVerification<TLetter>(samples, renderer).Run(filter, progress.Next, cancellation), []);
    }

    private static void Write(Terminal terminal, VerificationReport report, ReportFormat format, string tool)
    {
        switch (format)
        {
            case ReportFormat.Json:
                JsonOutput.Write(terminal, json => VerificationJson.Write(json, report));
                break;
            case ReportFormat.JUnit:
                VerificationJUnit.Write(terminal.Output, report);
                break;
            case ReportFormat.Sarif:
                JsonOutput.Write(terminal, json => SarifReport.Write(json, VerificationDiagnostics.Of(report), tool));
                break;
            case ReportFormat.GitHub:
                GitHubReport.Write(terminal.Output, VerificationDiagnostics.Of(report));
                break;
            default:
                VerificationText.Write(terminal, report);
                break;
        }
    }
}
