using ImrDocs.Diagnostics;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Tracing;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification.Coverage;

/// <summary>Finds how much of a letter's templates its samples reach.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
/// <param name="samples">The samples.</param>
/// <param name="tracer">The tracer, with the templates.</param>
/// <param name="root">What stands before a template's path so that an editor finds it.</param>
public sealed class LetterCoverage<TLetter>(LetterSamples samples, LetterTracer<TLetter> tracer, string root)
    where TLetter : class, ILetter<TLetter>
{
    /// <summary>Whether messages quote the values of sensitive fields, for somebody who may read them.</summary>
    public bool ShowsSensitive { get; init; }

    /// <summary>Traces every sample, on all cores. A sample that is wrong stops none of the others.</summary>
    /// <param name="measured">Called each time that a sample is done, from one thread at a time.</param>
    /// <param name="cancellation">Stops between two samples.</param>
    /// <returns>What was found; the same for the same files, whatever the order in which it was done.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public CoverageResult Run(Action? measured = null, CancellationToken cancellation = default) =>
        Conclude(ParallelMap.Run(samples.All, Reach, measured, cancellation));

    /// <summary>What is covered when each letter reaches what is given.</summary>
    internal CoverageResult Conclude(IReadOnlyList<SampleReach> reached)
    {
        Dictionary<WordingPoint, string> by = [];
        Dictionary<TemplateLine, int> hits = [];
        foreach (var (name, wording, _, _) in reached)
        {
            foreach (var point in wording?.Points ?? new HashSet<WordingPoint>())
            {
                by.TryAdd(point, name);
            }

            foreach (var (line, count) in wording?.Lines ?? new Dictionary<TemplateLine, int>())
            {
                hits[line] = hits.GetValueOrDefault(line) + count;
            }
        }

        var exclusions = PointExclusions.Match(tracer.Map, by, root);
        var templates = tracer.Map.Templates.Select(path => new TemplateCoverage(
            path,
            [
                .. tracer
                    .Map.Points.Where(point => point.Path == path)
                    .Select(point => new PointCoverage(point, by.GetValueOrDefault(point), exclusions.Find(point))),
            ],
            [
                .. tracer
                    .Map.Lines.Where(line => line.Path == path)
                    .Select(line => KeyValuePair.Create(line.Line, hits.GetValueOrDefault(line))),
            ]
        ));
        var diagnostics = reached.SelectMany(static sample => sample.Diagnostics).Concat(QuotedValues(reached));
        return new(root, reached.Count, [.. templates], [.. diagnostics, .. exclusions.Diagnostics]);
    }

    // A condition is reported once for each field, whatever its operands and outcomes.
    private IEnumerable<Diagnostic> QuotedValues(IReadOnlyList<SampleReach> reached) =>
        reached
            .SelectMany(static sample => sample.Quoted.Select(quoted => (sample.Name, quoted.Point, quoted.Field)))
            .DistinctBy(static quoted => (quoted.Point.Path, quoted.Point.Line, quoted.Field))
            .OrderBy(static quoted => quoted.Point.Path, StringComparer.Ordinal)
            .ThenBy(static quoted => quoted.Point.Line)
            .Select(quoted => new Diagnostic(
                VerificationRules.QuotedValue,
                $"a literal says here what '{quoted.Field}' holds in the sample '{quoted.Name}', which is sensitive: "
                    + "coverage reports quote it; compare with something else, or give the sample another value"
            )
            {
                Path = root + quoted.Point.Path,
                Position = new(quoted.Point.Line, quoted.Point.Column),
            });

    private SampleReach Reach(LetterSample sample)
    {
        var read = sample.Read<TLetter>(ShowsSensitive);
        List<Diagnostic> diagnostics =
        [
            .. read
                .Diagnostics.Where(static diagnostic => diagnostic.Rule.Severity == Severity.Error)
                .Select(diagnostic => diagnostic with { Path = sample.Path }),
        ];
        try
        {
            return read.Value is { } letter
                ? new(sample.Name, tracer.Reach(letter), diagnostics, tracer.FindQuoted(letter))
                : new(sample.Name, null, diagnostics, []);
        }
        catch (TemplateException exception)
        {
            return new(
                sample.Name,
                null,
                [.. diagnostics, .. exception.Diagnostics.Select(diagnostic => diagnostic with { Case = sample.Path })],
                []
            );
        }
    }
}

/// <summary>What one sample reaches.</summary>
/// <param name="Name">The sample's name.</param>
/// <param name="Wording">What its letter reaches; null where there is none.</param>
/// <param name="Diagnostics">Why there is no letter.</param>
/// <param name="Quoted">The points that quote a sensitive value of it.</param>
internal sealed record SampleReach(
    string Name,
    ReachedWording? Wording,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<QuotedValue> Quoted
);
