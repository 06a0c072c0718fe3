namespace ImrDocs.Generators.Tests.Diagnostics;

/// <summary>A wrong declaration.</summary>
/// <param name="Name">What is wrong, as a sentence.</param>
/// <param name="Source">The declaration, its wrong places between <c>[|</c> and <c>|]</c>.</param>
/// <param name="Diagnostics">For each place in order: id, colon, message.</param>
internal sealed record DiagnosticCase(string Name, string Source, params IReadOnlyList<string> Diagnostics)
{
    /// <summary>Every wrong declaration that the tests have.</summary>
    public static IReadOnlyList<DiagnosticCase> All { get; } =
    [.. SectionCases.All, .. FieldCases.All, .. ConstraintCases.All, .. EnumCases.All, .. LetterCases.All];

    /// <summary>The ids that the compiler adds of its own, each once; mostly none.</summary>
    public IReadOnlyList<string> CompilerIds { get; init; } = [];
}
