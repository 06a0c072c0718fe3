using System.Text;
using System.Text.Json.Nodes;
using ImrDocs.Diagnostics;
using ImrDocs.Json;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Tracing;

namespace ImrDocs.Verification.Coverage.Proposals;

/// <summary>Searches for small synthetic cases that reach what no sample reaches.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
/// <param name="tracer">The tracer, with the templates.</param>
/// <remarks>
/// It begins with the least case and changes one thing at a time. A case that reaches something new is varied further;
/// a case that breaks a rule of the letter only as long as each step breaks no more of them. The search is the same
/// each time.
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
    /// <param name="tried">Called each time that a case was tried.</param>
    /// <param name="cancellation">Stops between two cases.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Proposal Run(
        CoverageResult coverage,
        IReadOnlyCollection<string> taken,
        Action? tried = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var missing = coverage
            .Templates.SelectMany(static template => template.Missing)
            .Select(static point => point.Point)
            .ToHashSet();
        var values = new SyntheticValues(tracer.Map.Points);
        var least = values.Least(TLetter.LetterSchema.Root);
        var found = Search(missing, least, new CaseVariations(values), tried, cancellation);
        var cover = new SampleCover(JsonNode.Parse(Try(least.ToJsonString()).Json)!.AsObject(), Try).Of(
            missing,
            found,
            cancellation
        );
        List<ProposedSample> samples = [];
        foreach (var (chosen, points) in cover)
        {
            var ordered = Ordered(points);
            samples.Add(
                new(
                    SampleName.Of(ordered[0], samples.Select(static sample => sample.Name).Concat(taken)),
                    chosen.Json,
                    ordered
                )
            );
        }

        var left = Ordered(missing.Except(cover.SelectMany(static sample => sample.Points)));
        return new(samples, left) { WithoutText = left.Count == 0 ? [] : values.WithoutText };
    }

    // A case that reaches something new is varied further; of the others those with the fewest errors, and the
    // shortest, come first.
    private List<TriedCase> Search(
        HashSet<WordingPoint> missing,
        JsonObject least,
        CaseVariations variations,
        Action? progress,
        CancellationToken cancellation
    )
    {
        HashSet<string> known = [];
        HashSet<WordingPoint> seen = [];
        List<TriedCase> found = [];
        PriorityQueue<Candidate, (int, int, int)> open = new();
        Add(least, patience: Patience);
        while (open.TryDequeue(out var candidate, out _) && known.Count < MaxCases && !missing.IsSubsetOf(seen))
        {
            foreach (var next in variations.Of(candidate.Letter, TLetter.LetterSchema.Root))
            {
                cancellation.ThrowIfCancellationRequested();
                Add(next, candidate.Patience);
            }
        }

        return found;

        void Add(JsonObject letter, int patience)
        {
            var text = letter.ToJsonString();
            if (known.Count >= MaxCases || !known.Add(text))
            {
                return;
            }

            var tried = Try(text);
            progress?.Invoke();
            var isNew = !tried.Points.IsSubsetOf(seen);
            if (isNew)
            {
                seen.UnionWith(tried.Points);
                found.Add(tried);
            }

            var left = isNew ? Patience : patience - 1;
            if (left >= 0)
            {
                open.Enqueue(
                    new(letter, left),
                    (tried.Errors > 0 ? tried.Errors : Patience - left, text.Length, known.Count)
                );
            }
        }
    }

    private TriedCase Try(string text)
    {
        var read = LetterJson.Read<TLetter>(Encoding.UTF8.GetBytes(text));
        if (read.Value is not { } letter)
        {
            return new(
                text,
                new HashSet<WordingPoint>(),
                read.Diagnostics.Count(static diagnostic => diagnostic.Rule.Severity == Severity.Error)
            );
        }

        try
        {
            return new(Encoding.UTF8.GetString(LetterJson.Write(letter)), tracer.Reach(letter).Points.ToHashSet(), 0);
        }
        catch (TemplateException)
        {
            // A case that the templates cannot be rendered with is no sample of them.
            return new(text, new HashSet<WordingPoint>(), 1);
        }
    }

    private static List<WordingPoint> Ordered(IEnumerable<WordingPoint> points) =>
        [
            .. points
                .OrderBy(static p => p.Path, StringComparer.Ordinal)
                .ThenBy(static p => p.Line)
                .ThenBy(static p => p.Column)
                .ThenBy(static p => p.Kind)
                .ThenBy(static p => p.Outcome, StringComparer.Ordinal),
        ];

    private sealed record Candidate(JsonObject Letter, int Patience);
}
