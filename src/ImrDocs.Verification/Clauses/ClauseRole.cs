namespace ImrDocs.Verification.Clauses;

/// <summary>What a clause is to its reader.</summary>
internal enum ClauseRole
{
    Sentence,
    Heading,

    /// <summary>The words before a value: a term, or emphasized text that ends in a colon.</summary>
    Label,
}
