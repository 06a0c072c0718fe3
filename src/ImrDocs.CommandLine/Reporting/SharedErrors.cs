using System.Globalization;
using ImrDocs.Diagnostics;

namespace ImrDocs.CommandLine.Reporting;

/// <summary>Errors of templates that several letters show.</summary>
internal static class SharedErrors
{
    /// <summary>
    /// Each error once, with the first letter that shows it and the number of the others, in the order in which they
    /// are met.
    /// </summary>
    public static IReadOnlyList<Diagnostic> Of(IEnumerable<Diagnostic> diagnostics) =>
        [
            .. diagnostics
                .GroupBy(static diagnostic => diagnostic with { Case = null })
                .Select(static same =>
                    same.First() with
                    {
                        Case = CaseOf([.. same.Select(static d => d.Case).Distinct()]),
                    }
                ),
        ];

    private static string? CaseOf(string?[] cases) =>
        cases.Length == 1
            ? cases[0]
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{cases[0]} and {cases.Length - 1} {(cases.Length == 2 ? "other" : "others")}"
            );
}
