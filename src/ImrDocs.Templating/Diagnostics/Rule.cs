namespace ImrDocs.Templating.Diagnostics;

/// <summary>Something that a template must hold to, known by its id.</summary>
/// <param name="Id">The id, stable for ever: <c>IMR1101</c>. Its page is <c>docs/diagnostics/IMR1101.md</c>.</param>
/// <param name="Title">What must hold, in one sentence without its full stop.</param>
public sealed record Rule(string Id, string Title)
{
    /// <summary>How grave a breach is.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>The word for how grave a breach is, as compilers print it.</summary>
    public string SeverityName =>
        Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };

    /// <summary>
    /// Whether an author may set the rule aside at a place; not where the letter could not be written at all.
    /// </summary>
    public bool IsSuppressible { get; init; }

    /// <summary>
    /// Whether only a build asks it, where templates are compiled: the letter's text does not depend on it.
    /// </summary>
    public bool IsOfCompilation { get; init; }

    /// <summary>Whether no letter is rendered while the rule is broken, also where nobody asked for a check.</summary>
    public bool IsSafety { get; init; }
}
