using ImrDocs.Diagnostics;

namespace ImrDocs.Letters;

/// <summary>The error that a letter's data breaks rules. No letter is written.</summary>
/// <param name="diagnostics">Every diagnostic, warnings too; at least one is an error.</param>
public sealed class InvalidLetterException(IReadOnlyList<Diagnostic> diagnostics)
    : Exception(string.Join('\n', diagnostics))
{
    /// <summary>Every diagnostic, warnings too; at least one is an error.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
