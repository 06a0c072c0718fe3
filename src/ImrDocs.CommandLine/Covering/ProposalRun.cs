using System.Globalization;
using System.Text;
using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.Models;
using ImrDocs.Snapshots.Files;
using ImrDocs.Templating.Schema;
using ImrDocs.Tracing;
using ImrDocs.Verification.Coverage;
using ImrDocs.Verification.Coverage.Proposals;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Covering;

/// <summary>One run of <c>coverage --propose</c>: writes synthetic samples that reach what is missing.</summary>
internal static class ProposalRun
{
    /// <exception cref="FileWriteException">A sample cannot be written; none is.</exception>
    public static int Run<TLetter>(
        Terminal terminal,
        LetterSamples samples,
        LetterTracer<TLetter> tracer,
        CoverageResult coverage,
        string? directory,
        CancellationToken cancellation
    )
        where TLetter : class, ILetter<TLetter>
    {
        var target = directory ?? samples.Folder;
        var taken = samples.All.Select(static sample => sample.Name);
        if (Directory.Exists(target))
        {
            taken = taken.Concat(
                Directory.EnumerateFiles(target, "*.json").Select(static path => Path.GetFileNameWithoutExtension(path))
            );
        }

        var proposal = Search(terminal, tracer, coverage, [.. taken], cancellation);
        if (proposal.Samples.Count > 0)
        {
            new OutputFolder(target).Write([
                .. proposal.Samples.Select(static sample =>
                    (sample.Name + ".json", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(sample.Json))
                ),
            ]);
        }

        terminal.Output.WriteLine(
            proposal.Samples.Count == 0
                ? "Nothing to write."
                : $"Wrote {Quantity.Of(proposal.Samples.Count, "synthetic sample")} to {target}"
        );
        foreach (var sample in proposal.Samples)
        {
            var points = sample.Points.Take(3).Select(static point => $"{point.Outcome} of {point.Subject}");
            terminal.Output.WriteLine(
                $"{sample.Name}.json reaches {string.Join(", ", points)}{More(sample.Points.Count - 3)}"
            );
        }

        foreach (var point in proposal.Left)
        {
            terminal.Output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{coverage.Root}{point.Path}({point.Line},{point.Column}): "
                        + $"{new PointCoverage(point, null, null).Missing}; no case was found that reaches it"
                )
            );
        }

        foreach (var field in proposal.WithoutText)
        {
            terminal.Output.WriteLine(
                $"No text was found for the field '{field.TemplateName}'{MeaningOf(field)}, "
                    + $"so that no case with it was tried: declare one, [Example(\"...\")]"
            );
        }

        return proposal.Left.Count == 0 ? ExitCode.Done : ExitCode.InputErrors;
    }

    private static Proposal Search<TLetter>(
        Terminal terminal,
        LetterTracer<TLetter> tracer,
        CoverageResult coverage,
        IReadOnlyCollection<string> taken,
        CancellationToken cancellation
    )
        where TLetter : class, ILetter<TLetter>
    {
        using var progress = new Progress(terminal, total: null, "Trying case");
        return new SampleProposer<TLetter>(tracer).Run(coverage, taken, progress.Next, cancellation);
    }

    private static string MeaningOf(FieldSchema field)
    {
        var type = (field.Type as ListType)?.Element ?? field.Type;
        var meaning = string.Join(
            "; ",
            type.Constraints.Select(static constraint => constraint.Meaning).OfType<string>()
        );
        return meaning.Length == 0 ? "" : $" ({meaning})";
    }

    private static string More(int number) =>
        number <= 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {number} more");
}
