namespace ImrDocs.Diagnostics;

/// <summary>Something that a letter's data, a template, or a file must satisfy, known by its ID.</summary>
/// <param name="Id">
/// The ID, which never changes: <c>IMR2101</c>. Its page is <c>docs/diagnostics/IMR2101.md</c>.
/// </param>
/// <param name="Severity">What happens when the rule is broken.</param>
/// <param name="Title">What must hold, in one sentence without its period.</param>
/// <param name="Citation">The law that requires it, or null when no law does.</param>
public sealed record Rule(string Id, Severity Severity, string Title, string? Citation = null)
{
    /// <summary>
    /// The address of the page that explains the rule, for reports; null where there is none, and for a rule of
    /// ImrDocs, whose page the tool knows.
    /// </summary>
    public string? HelpLink { get; init; }

    /// <summary>The word for the severity, as compilers and the tool's reports print it.</summary>
    internal string SeverityName =>
        Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };

    /// <summary>
    /// Whether an author may suppress the rule at a place in a template: not where the letter could not be written.
    /// </summary>
    internal bool IsSuppressible { get; init; }

    /// <summary>
    /// Whether only a build checks it, when it compiles templates: the letter's text does not depend on it.
    /// </summary>
    internal bool IsOfCompilation { get; init; }

    /// <summary>Whether no letter is rendered while the rule is broken, even if no check was run.</summary>
    internal bool IsSafety { get; init; }
}
