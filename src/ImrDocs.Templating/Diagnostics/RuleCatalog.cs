namespace ImrDocs.Templating.Diagnostics;

/// <summary>Every rule for templates.</summary>
public static class RuleCatalog
{
    /// <summary>The rules by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        TemplateRules.Syntax,
        TemplateRules.MissingTemplate,
        TemplateRules.Position,
        TemplateRules.StrayMark,
        TemplateRules.Construct,
        TemplateRules.Include,
        TemplateRules.Recursion,
        TemplateRules.SplitMark,
        TemplateRules.BlankLine,
        TemplateRules.Joined,
        TemplateRules.ForeignMarkdown,
        TemplateRules.Link,
        TemplateRules.Style,
        BindingRules.UnknownName,
        BindingRules.UnknownFunction,
        BindingRules.UnknownField,
        BindingRules.ArgumentCount,
        BindingRules.WrongType,
        BindingRules.MaybeAbsent,
        BindingRules.NoText,
        BindingRules.Comparison,
        BindingRules.ChoiceName,
        BindingRules.Condition,
        BindingRules.Variable,
        BindingRules.Loop,
        BindingRules.UnusedTemplate,
        BindingRules.MissingBranch,
        BindingRules.Unreachable,
        BindingRules.NeverPrinted,
        BindingRules.Literal,
        TemplateRules.Rendering,
        TemplateRules.Limit,
        TemplateRules.Unprintable,
        TemplateRules.ReadOnly,
        SuppressionRules.Malformed,
        SuppressionRules.Unused,
        CompilationRules.Interpreted,
        CompilationRules.HtmlFromMarkdown,
        CompilationRules.Outdated,
    ];

    /// <summary>The rule of an id, or null when there is none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}
