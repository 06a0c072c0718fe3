namespace ImrDocs.Templating.Diagnostics;

/// <summary>What was found out about a template where it is called.</summary>
/// <param name="Diagnostics">What is wrong with it, whatever other calls say.</param>
/// <param name="Verdicts">What is wrong with it where every other call says the same.</param>
/// <param name="IsCut">Whether there is more, which was not looked for because there is so much already.</param>
internal sealed record Findings(
    IReadOnlyCollection<Diagnostic> Diagnostics,
    IReadOnlyCollection<Verdict> Verdicts,
    bool IsCut
)
{
    /// <summary>The findings as the template that includes it sees them.</summary>
    public Findings IncludedFrom(IncludeSite site) =>
        new(
            [.. Diagnostics.Select(diagnostic => Include(diagnostic, site))],
            [
                .. Verdicts.Select(verdict =>
                    verdict.Diagnostic is { } diagnostic
                        ? verdict with
                        {
                            Diagnostic = Include(diagnostic, site),
                        }
                        : verdict
                ),
            ],
            IsCut
        );

    /// <summary>What is wrong when these are all calls, sorted by place.</summary>
    /// <param name="path">The template to begin with.</param>
    public IReadOnlyList<Diagnostic> Settled(string path) =>
        DiagnosticOrder.Sort([
            .. Diagnostics,
            .. Verdict.Settle(Verdicts),
            .. IsCut ? [DiagnosticOrder.Cut(path)] : Array.Empty<Diagnostic>(),
        ]);

    private static Diagnostic Include(Diagnostic diagnostic, IncludeSite site) =>
        diagnostic.IncludedFrom is null ? diagnostic with { IncludedFrom = site } : diagnostic;
}
