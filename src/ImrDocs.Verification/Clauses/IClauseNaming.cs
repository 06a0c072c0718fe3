namespace ImrDocs.Verification.Clauses;

/// <summary>Names the clauses of one letter.</summary>
internal interface IClauseNaming
{
    /// <summary>The place of a clause.</summary>
    /// <param name="clause">The number of the clause, from 0.</param>
    ClausePlace Of(int clause);

    /// <summary>
    /// The place of what changed in a clause: that of a single field, where all of the change lies in its value.
    /// </summary>
    /// <param name="clause">The number of the clause, from 0.</param>
    /// <param name="changed">The stretches of the clause's text that changed; not empty ones.</param>
    ClausePlace Of(int clause, IReadOnlyList<ChangedStretch> changed);
}
