namespace ImrDocs.Templating.Diagnostics;

/// <summary>The rules for templates that are compiled.</summary>
public static class CompilationRules
{
    /// <summary>A template is compiled.</summary>
    public static Rule Interpreted { get; } =
        new("IMR1501", "A template is compiled")
        {
            Severity = Severity.Info,
            IsSuppressible = true,
            IsOfCompilation = true,
        };

    /// <summary>A letter's HTML is known when it is built.</summary>
    public static Rule HtmlFromMarkdown { get; } =
        new("IMR1502", "A letter's HTML is known when it is built")
        {
            Severity = Severity.Info,
            IsOfCompilation = true,
        };

    /// <summary>A letter is built with the files of its template folder.</summary>
    public static Rule Outdated { get; } =
        new("IMR1503", "A letter is built with the files of its template folder") { Severity = Severity.Info };
}
