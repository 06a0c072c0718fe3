namespace ImrDocs.Templating.Diagnostics;

/// <summary>The rules for templates that are compiled.</summary>
public static class CompilationRules
{
    /// <summary>A template is compiled.</summary>
    public static TemplateRule Interpreted { get; } =
        new("IMR1501", "A template is compiled")
        {
            Severity = TemplateSeverity.Info,
            IsSuppressible = true,
            IsOfCompilation = true,
        };

    /// <summary>A letter's HTML is known when it is built.</summary>
    public static TemplateRule HtmlFromMarkdown { get; } =
        new("IMR1502", "A letter's HTML is known when it is built")
        {
            Severity = TemplateSeverity.Info,
            IsOfCompilation = true,
        };

    /// <summary>A letter is built with the files of its template folder.</summary>
    public static TemplateRule Outdated { get; } =
        new("IMR1503", "A letter is built with the files of its template folder") { Severity = TemplateSeverity.Info };
}
