namespace ImrDocs.Tracing;

/// <summary>
/// A point of a template that quotes a sensitive value: a literal that it compares with says what a field holds.
/// </summary>
/// <param name="Point">The point.</param>
/// <param name="Field">The sensitive field in the letter's data: <c>patient.lastName</c>.</param>
public sealed record QuotedValue(WordingPoint Point, string Field);
