using ImrDocs.Verification.Redlines;

namespace ImrDocs.Verification.Clauses;

/// <summary>A letter cut into clauses, with what names them.</summary>
/// <param name="Clauses">The clauses.</param>
/// <param name="Naming">Their names.</param>
/// <param name="IsTraced">Whether the names come from what the letter was made of.</param>
internal sealed record NamedClauses(IReadOnlyList<Clause> Clauses, IClauseNaming Naming, bool IsTraced)
{
    /// <summary>The clauses of a version; null when its Markdown is nested too deep to be read.</summary>
    public static NamedClauses? TryOf(LetterVersion version)
    {
        if (ClauseCutter.TryCut(version.Markdown) is not { } clauses)
        {
            return null;
        }

        return version.Stretches is { } stretches
            ? new(clauses, new TraceNaming(clauses, stretches), IsTraced: true)
            : new(clauses, new HeadingNaming(clauses), IsTraced: false);
    }
}
