namespace ImrDocs.Verification.Clauses;

/// <summary>
/// Where a clause stands in its letter, in the words of a reviewer: <c>Item 3, rationale, sentence 4</c>.
/// </summary>
/// <param name="Section">The section: <c>Items</c>.</param>
/// <param name="Part">The part of the letter: <c>Credentials</c>, or <c>Item 3</c> where a section is repeated.</param>
/// <param name="Detail">The place in that part: <c>sentence 2</c>, <c>rationale</c>, <c>heading</c>.</param>
public sealed record ClausePlace(string Section, string Part, string Detail)
{
    /// <summary>The whole name.</summary>
    public string Name => Detail.Length == 0 ? Part : $"{Part}, {Detail}";

    /// <summary>
    /// What is the same for this clause in every letter and in every repetition of its section: clauses are compared by
    /// it.
    /// </summary>
    internal string Kind { get; init; } = "";

    /// <summary>The part without its number: <c>Item</c>.</summary>
    internal string GeneralPart { get; init; } = Part;
}
