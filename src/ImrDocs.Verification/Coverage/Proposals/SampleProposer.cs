using System.Text;
using System.Text.Json.Nodes;
using ImrDocs.Json;
using ImrDocs.Models;
using ImrDocs.Templates;
using ImrDocs.Tracing;
using ImrDocs.Validation;

namespace ImrDocs.Verification.Coverage.Proposals;

/// <summary>Searches for small synthetic cases that reach what no sample reaches.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
/// <param name="tracer">The tracer, with the templates.</param>
/// <remarks>
/// It begins with the least case and changes one thing at a time. A case that reaches something new is varied further; a case
/// that breaks a rule of the letter only as long as each step breaks no more of them. The search is the same each time.
/// </remarks>
public sealed class SampleProposer<TLetter>(LetterTracer<TLetter> tracer)
    where TLetter : class, ILetter<TLetter>
{
    /// <summary>How many cases are tried; a letter of ordinary size needs some hundreds.</summary>
    public const int MaxCases = 20_000;

    // What follows from a step that reached nothing new is tried to this depth.
    private const int Patience = 2;

    /// <summary>Searches for cases.</summary>
    /// <param name="coverage">What the samples reach.</param>
    /// <param name="taken">Names that samples have already.</param>
    /// <param name="cancellation">Stops between two cases.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Proposal Run(CoverageResult coverage, IReadOnlyCollection<string> taken, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var missing = coverage.Templates.SelectMany(static template => template.Missing).Select(static point => point.Point).ToHashSet();
        var schema = TLetter.LetterSchema.Root;
        var values = new SyntheticValues(tracer.Map.Points);
        var variations = new CaseVariations(values);
        HashSet<string> known = [];
        HashSet<WordingPoint> seen = [];
        List<(string Json, HashSet<WordingPoint> Points)> found = [];
        PriorityQueue<Candidate, (int, int, int)> open = new();
        Add(values.Least(schema), patience: Patience);
        while (open.TryDequeue(out var candidate, out _) && known.Count < MaxCases && !missing.IsSubsetOf(seen))
        {
            foreach (var next in variations.Of(candidate.Letter, schema))
            {
                cancellation.ThrowIfCancellationRequested();
                Add(next, candidate.Patience);
            }
        }

        return Cover(missing, found, taken);

        void Add(JsonObject letter, int patience)
        {
            var text = letter.ToJsonString();
            if (known.Count >= MaxCases || !known.Add(text))
            {
                return;
            }

            var (json, points, errors) = Try(text);
            var isNew = points.Any(point => !seen.Contains(point));
            if (isNew)
            {
                seen.UnionWith(points);
                found.Add((json, points));
            }

            var left = isNew ? Patience : patience - 1;
            if (left >= 0)
            {
                open.Enqueue(new(letter, left), (errors > 0 ? errors : Patience - left, text.Length, known.Count));
            }
        }
    }

    private (string Json, HashSet<WordingPoint> Points, int Errors) Try(string text)
    {
        var read = LetterJson.Read<TLetter>(Encoding.UTF8.GetBytes(text));
        if (read.Value is not { } letter)
        {
            return (text, [], read.Faults.Count(static fault => fault.Rule.Severity == Severity.Error));
        }

        try
        {
            return (Encoding.UTF8.GetString(LetterJson.Write(letter)), [.. tracer.Reach(letter).Points], 0);
        }
        catch (TemplateException)
        {
            // A case that the templates cannot be rendered with is no sample of them.
            return (text, [], 1);
        }
    }

    // The fewest cases: first the one that adds most, of equals the shortest.
    private static Proposal Cover(HashSet<WordingPoint> missing, IReadOnlyList<(string Json, HashSet<WordingPoint> Points)> found, IReadOnlyCollection<string> taken)
    {
        List<ProposedSample> samples = [];
        var left = missing.ToHashSet();
        while (found.OrderByDescending(sample => sample.Points.Count(left.Contains)).ThenBy(static sample => sample.Json.Length).FirstOrDefault() is { Json: not null } best && best.Points.Overlaps(left))
        {
            var points = Ordered(best.Points.Where(left.Contains));
            samples.Add(new(SampleName.Of(points[0], samples.Select(static sample => sample.Name).Concat(taken)), best.Json, points));
            left.ExceptWith(points);
        }

        return new(samples, Ordered(left));
    }

    private static List<WordingPoint> Ordered(IEnumerable<WordingPoint> points) =>
        [.. points.OrderBy(static p => p.Path, StringComparer.Ordinal).ThenBy(static p => p.Line).ThenBy(static p => p.Column).ThenBy(static p => p.Kind).ThenBy(static p => p.Outcome, StringComparer.Ordinal)];

    private sealed record Candidate(JsonObject Letter, int Patience);
}
