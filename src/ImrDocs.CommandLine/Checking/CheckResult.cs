using ImrDocs.Diagnostics;

namespace ImrDocs.CommandLine.Checking;

/// <summary>What a check found.</summary>
/// <param name="Letter">The letter's name.</param>
/// <param name="Templates">How many templates were checked.</param>
/// <param name="Diagnostics">What is wrong with them, in the order of their places.</param>
/// <param name="Unreadable">Files and folders that could not be read.</param>
internal sealed record CheckResult(
    string Letter,
    int Templates,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<Diagnostic> Unreadable
)
{
    public int Errors => Unreadable.Count + Diagnostics.Count(static d => d.Rule.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count(static d => d.Rule.Severity == Severity.Warning);
}
