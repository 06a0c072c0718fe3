using ImrDocs.Tracing;

namespace ImrDocs.Verification.Coverage.Proposals;

/// <summary>A case that was tried.</summary>
/// <param name="Json">The case; as the letter's own JSON where it is one.</param>
/// <param name="Points">The points that it reaches; none where it has errors.</param>
/// <param name="Errors">How many errors it has.</param>
internal sealed record TriedCase(string Json, IReadOnlySet<WordingPoint> Points, int Errors);
