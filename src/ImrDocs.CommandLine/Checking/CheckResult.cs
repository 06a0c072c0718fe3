using ImrDocs.CommandLine.Templates;
using ImrDocs.Diagnostics;

namespace ImrDocs.CommandLine.Checking;

/// <summary>What a check found.</summary>
/// <param name="Letter">The letter's name.</param>
/// <param name="Folders">The template folders that were read, in the order in which they were named.</param>
/// <param name="Templates">The paths of the templates that were checked.</param>
/// <param name="Diagnostics">What is wrong with them, in the order of their places.</param>
/// <param name="Others">How many errors other templates of the folders have, where only some were asked for.</param>
/// <param name="Unreadable">Folders that could not be read.</param>
internal sealed record CheckResult(
    string Letter,
    IReadOnlyList<TemplateFolder> Folders,
    IReadOnlyList<string> Templates,
    IReadOnlyList<Diagnostic> Diagnostics,
    int Others,
    IReadOnlyList<Diagnostic> Unreadable
)
{
    /// <summary>How to read what an error means; null where there is none.</summary>
    public string? Hint { get; init; }

    public int Errors => Unreadable.Count + Diagnostics.Count(static d => d.Rule.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count(static d => d.Rule.Severity == Severity.Warning);
}
