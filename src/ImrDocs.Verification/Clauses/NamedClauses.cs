using ImrDocs.Templating.Documents;
using ImrDocs.Tracing;

namespace ImrDocs.Verification.Clauses;

/// <summary>A letter cut into clauses, with what names them.</summary>
/// <param name="Clauses">The clauses.</param>
/// <param name="Naming">Their names.</param>
/// <param name="Origins">What the letter was made of; null where that is not known.</param>
internal sealed record NamedClauses(IReadOnlyList<Clause> Clauses, IClauseNaming Naming, ClauseOrigins? Origins)
{
    /// <summary>Whether the names come from what the letter was made of.</summary>
    public bool IsTraced => Origins is not null;

    /// <summary>
    /// The numbers of the clauses that a node of the letter's document tree says, or a part of; the clause around it
    /// where it has no text; none where the letter has none.
    /// </summary>
    /// <param name="node">The node, whose place is in this letter.</param>
    public IReadOnlyList<int> Of(DocumentNode node)
    {
        int[] said =
        [
            .. Enumerable
                .Range(0, Clauses.Count)
                .Where(number => IsNear(Clauses[number], node.Source))
                .Where(number => Clauses[number].Places.Any(place => IsIn(place, node.Source))),
        ];
        return said.Length > 0 || Clauses.Count == 0
            ? said
            : [Clauses.Count(clause => clause.Start <= node.Source.Start) - 1];
    }

    private static bool IsNear(Clause clause, TextPlace place) =>
        clause.Start < place.End && clause.Start + clause.Source.Length > place.Start;

    private static bool IsIn(TextPlace place, TextPlace around) =>
        place.Start >= around.Start && place.End <= around.End;

    /// <summary>The clauses of a letter; null when its Markdown is nested too deep to be read.</summary>
    /// <param name="source">The letter as Markdown.</param>
    /// <param name="stretches">What each stretch of it comes from, or null where that is not known.</param>
    public static NamedClauses? TryOf(string source, IReadOnlyList<LetterStretch>? stretches)
    {
        if (ClauseCutter.TryCut(source) is not { } clauses)
        {
            return null;
        }

        if (stretches is null)
        {
            return new(clauses, new HeadingNaming(clauses), Origins: null);
        }

        var origins = new ClauseOrigins(stretches);
        return new(clauses, new TraceNaming(clauses, origins), origins);
    }
}
