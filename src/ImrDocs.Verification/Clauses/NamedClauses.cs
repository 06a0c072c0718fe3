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
