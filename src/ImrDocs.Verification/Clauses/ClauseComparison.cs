using ImrDocs.Snapshots.Redlines;

namespace ImrDocs.Verification.Clauses;

/// <summary>Compares the clauses of two versions of a letter.</summary>
internal sealed class ClauseComparison
{
    /// <summary>The letter as a whole.</summary>
    public static readonly ClausePlace Whole = new("Letter", "Letter", "") { Kind = "letter" };

    // Where less than a fifth of the longer text stayed, the rest of it is chance.
    private const int LeastSame = 5;

    private readonly NamedClauses _before;
    private readonly NamedClauses _after;
    private readonly IReadOnlyList<PiecePair> _pairs;
    private readonly (int? Clause, bool LostHeading)[] _neighbors;

    public ClauseComparison(NamedClauses before, NamedClauses after)
    {
        (_before, _after) = (before, after);
        _pairs = ClausePairs.Of(before.Clauses, after.Clauses);
        _neighbors = Neighbors(_pairs, before);
    }

    /// <summary>The changes in the order of the letter.</summary>
    /// <param name="sources">The Markdown of both versions, which is not the same.</param>
    public IEnumerable<ClauseChange> Changes((string Before, string After) sources) =>
        _pairs.Count == 0
            ? [new(Whole, ClauseChangeKind.Markup, TextComparison.Words(sources.Before, sources.After))]
            : Enumerable
                .Range(0, _pairs.Count)
                .SelectMany(index =>
                    _pairs[index] switch
                    {
                        ({ } old, { } present) => Changed(
                            index,
                            _before.Clauses[old],
                            _after.Clauses[present],
                            present
                        ),
                        ({ } old, _) =>
                        [
                            new(
                                PlaceOfRemoved(index, old),
                                ClauseChangeKind.Words,
                                [new(SpanKind.Removed, _before.Clauses[old].Text)]
                            )
                            {
                                Origin = OriginOfRemoved(index),
                            },
                        ],
                        (_, var present) =>
                        [
                            new(
                                _after.Naming.Of(present!.Value),
                                ClauseChangeKind.Words,
                                [new(SpanKind.Added, _after.Clauses[present.Value].Text)]
                            )
                            {
                                Origin = _after.Origins?.OriginOf(
                                    _after.Clauses[present.Value],
                                    [new(0, _after.Clauses[present.Value].Text.Length)]
                                ),
                            },
                        ],
                    }
                );

    private IEnumerable<ClauseChange> Changed(int index, Clause old, Clause present, int number)
    {
        // What separates two clauses is compared where the same two meet.
        var gapCounts = index + 1 == _pairs.Count || _pairs[index + 1] is { Before: not null, After: not null };
        var (oldSource, source) = gapCounts
            ? (old.Source, present.Source)
            : (old.Source.TrimEnd(), present.Source.TrimEnd());
        if (oldSource == source && old.Text == present.Text)
        {
            yield break;
        }

        if (old.Text == present.Text)
        {
            yield return new(_after.Naming.Of(number), ClauseChangeKind.Markup, TextComparison.Words(oldSource, source))
            {
                Origin = _after.Origins?.OriginOfMarks(present),
            };
            yield break;
        }

        var spans = WordsOf(old.Text, present.Text);
        var changed = ChangedIn(spans, present.Text.Length);
        yield return new(_after.Naming.Of(number, changed), ClauseChangeKind.Words, spans)
        {
            Origin = _after.Origins?.OriginOf(present, changed),
        };
        if (old.Markup.Marks != present.Markup.Marks || (gapCounts && old.Markup.Gap != present.Markup.Gap))
        {
            yield return new(_after.Naming.Of(number), ClauseChangeKind.Markup, TextComparison.Words(oldSource, source))
            {
                Origin = _after.Origins?.OriginOfMarks(present),
            };
        }
    }

    private ClauseOrigin? OriginOfRemoved(int index) =>
        _after.Origins is not { } origins || _after.Clauses.Count == 0 ? null
        : _neighbors[index].Clause is { } neighbor ? origins.OriginAfter(_after.Clauses[neighbor])
        : origins.OriginOfMarks(_after.Clauses[0]);

    private static IReadOnlyList<RedlineSpan> WordsOf(string old, string present)
    {
        var spans = TextComparison.Words(old, present);
        var same = spans.Where(static span => span.Kind == SpanKind.Same).Sum(static span => span.Text.Length);
        return same * LeastSame < Math.Max(old.Length, present.Length)
            ? [new(SpanKind.Removed, old), new(SpanKind.Added, present)]
            : spans;
    }

    // For words that were only deleted, the text on either side shows where they stood.
    private static List<ChangedStretch> ChangedIn(IReadOnlyList<RedlineSpan> spans, int length)
    {
        List<ChangedStretch> changed = [];
        var at = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            var isReplaced = i + 1 < spans.Count && spans[i + 1].Kind == SpanKind.Added;
            if (spans[i].Kind == SpanKind.Added)
            {
                changed.Add(new(at, at + spans[i].Text.Length));
            }
            else if (spans[i].Kind == SpanKind.Removed && !isReplaced)
            {
                changed.Add(at == 0 || at == length ? new(0, length) : new(at - 1, at + 1, IsGap: true));
            }

            at += spans[i].Kind == SpanKind.Removed ? 0 : spans[i].Text.Length;
        }

        return changed;
    }

    // For each place among the pairs, the last clause at or before it that is still there, and whether a heading went
    // since.
    private static (int? Clause, bool LostHeading)[] Neighbors(IReadOnlyList<PiecePair> pairs, NamedClauses before)
    {
        var neighbors = new (int? Clause, bool LostHeading)[pairs.Count];
        var last = (Clause: (int?)null, LostHeading: false);
        for (var i = 0; i < neighbors.Length; i++)
        {
            last = pairs[i].After is { } present
                ? (present, false)
                : (last.Clause, last.LostHeading || before.Clauses[pairs[i].Before!.Value].Role == ClauseRole.Heading);
            neighbors[i] = last;
        }

        return neighbors;
    }

    // Text that is gone stood in the section of what stood before it, unless a heading between the two went with it.
    private ClausePlace PlaceOfRemoved(int index, int old)
    {
        var own = _before.Naming.Of(old);
        if (_before.IsTraced || !_after.IsTraced)
        {
            return own;
        }

        var (neighbor, lostHeading) = _neighbors[index];
        if (lostHeading || _after.Clauses.Count == 0)
        {
            return own;
        }

        var clause = _before.Clauses[old];
        var side = neighbor is null ? "before" : "after";
        var place = _after.Naming.Of(neighbor ?? 0);
        var detail = clause.Role == ClauseRole.Sentence && clause.Label is { } label ? label : $"{side} {place.Detail}";
        return place with { Detail = detail, Kind = $"{place.GeneralPart}|removed|{clause.Label}" };
    }
}
