namespace ImrDocs.Diagnostics;

/// <summary>The rules for templates that are compiled.</summary>
internal static class CompilationRules
{
    private static readonly RuleSet Declared = new();

    /// <summary>A template is compiled.</summary>
    public static Rule Interpreted { get; } =
        Declared.Add(
            new("IMR1501", Severity.Info, "A template is compiled") { IsSuppressible = true, IsOfCompilation = true }
        );

    /// <summary>A letter's HTML is known when it is built.</summary>
    public static Rule HtmlFromMarkdown { get; } =
        Declared.Add(
            new("IMR1502", Severity.Info, "A letter's HTML is known when it is built") { IsOfCompilation = true }
        );

    /// <summary>A letter is built with the files of its template folder.</summary>
    public static Rule Outdated { get; } =
        Declared.Add(new("IMR1503", Severity.Info, "A letter is built with the files of its template folder"));

    /// <summary>All rules of this kind, in the order of their IDs.</summary>
    public static IReadOnlyList<Rule> All => Declared.Rules;
}
