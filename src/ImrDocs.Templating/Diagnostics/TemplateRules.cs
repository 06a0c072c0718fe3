namespace ImrDocs.Diagnostics;

/// <summary>The rules that every template must hold to, whatever its letter.</summary>
internal static class TemplateRules
{
    private static readonly RuleSet Declared = new();

    /// <summary>A template is written in Scriban.</summary>
    public static Rule Syntax { get; } =
        Declared.Add(new("IMR1001", Severity.Error, "A template is written in Scriban") { IsSafety = true });

    /// <summary>A template that is named exists below the template root.</summary>
    public static Rule MissingTemplate { get; } =
        Declared.Add(
            new("IMR1002", Severity.Error, "A template that is named exists below the template root")
            {
                IsSafety = true,
            }
        );

    /// <summary>A value stands only where its text can be escaped.</summary>
    public static Rule Position { get; } =
        Declared.Add(new("IMR1101", Severity.Error, "A value stands only where its text can be escaped"));

    /// <summary>Every mark of emphasis, code, or a link opens or closes something.</summary>
    public static Rule StrayMark { get; } =
        Declared.Add(
            new("IMR1102", Severity.Error, "Every mark of emphasis, code, or a link opens or closes something")
        );

    /// <summary>A template uses only what can be escaped and bounded.</summary>
    public static Rule Construct { get; } =
        Declared.Add(
            new("IMR1103", Severity.Error, "A template uses only what can be escaped and bounded") { IsSafety = true }
        );

    /// <summary>An include is a statement of its own.</summary>
    public static Rule Include { get; } =
        Declared.Add(new("IMR1104", Severity.Error, "An include is a statement of its own") { IsSafety = true });

    /// <summary>A template does not include itself.</summary>
    public static Rule Recursion { get; } =
        Declared.Add(new("IMR1105", Severity.Error, "A template does not include itself") { IsSafety = true });

    /// <summary>A mark is opened and closed on the same ways.</summary>
    public static Rule SplitMark { get; } =
        Declared.Add(new("IMR1106", Severity.Error, "A mark is opened and closed on the same ways"));

    /// <summary>A tag alone on its line leaves no blank line.</summary>
    public static Rule BlankLine { get; } =
        Declared.Add(
            new("IMR1107", Severity.Error, "A tag alone on its line leaves no blank line") { IsSuppressible = true }
        );

    /// <summary>What is left out or trimmed away joins nothing.</summary>
    public static Rule Joined { get; } =
        Declared.Add(
            new("IMR1108", Severity.Error, "What is left out or trimmed away joins nothing") { IsSuppressible = true }
        );

    /// <summary>A template uses the Markdown that letters have.</summary>
    public static Rule ForeignMarkdown { get; } =
        Declared.Add(
            new("IMR1109", Severity.Error, "A template uses the Markdown that letters have") { IsSuppressible = true }
        );

    /// <summary>A link leads to the web, to mail, to a telephone, or to a place in the letter.</summary>
    public static Rule Link { get; } =
        Declared.Add(
            new(
                "IMR1110",
                Severity.Error,
                "A link leads to the web, to mail, to a telephone, or to a place in the letter"
            )
            {
                IsSafety = true,
            }
        );

    /// <summary>A style sheet stays in its page and loads nothing.</summary>
    public static Rule Style { get; } =
        Declared.Add(
            new("IMR1111", Severity.Error, "A style sheet stays in its page and loads nothing") { IsSafety = true }
        );

    /// <summary>A template can be rendered with the letter's data.</summary>
    public static Rule Rendering { get; } =
        Declared.Add(new("IMR1301", Severity.Error, "A template can be rendered with the letter's data"));

    /// <summary>A template ends within the limits of size, loops, depth, output and time.</summary>
    public static Rule Limit { get; } =
        Declared.Add(
            new("IMR1302", Severity.Error, "A template ends within the limits of size, loops, depth, output and time")
            {
                IsSafety = true,
            }
        );

    /// <summary>A printed value has one text when the letter is written.</summary>
    public static Rule Unprintable { get; } =
        Declared.Add(new("IMR1303", Severity.Error, "A printed value has one text when the letter is written"));

    /// <summary>A template reads the letter's data and changes none of it.</summary>
    public static Rule ReadOnly { get; } =
        Declared.Add(
            new("IMR1304", Severity.Error, "A template reads the letter's data and changes none of it")
            {
                IsSafety = true,
            }
        );

    /// <summary>All rules of this kind, in the order of their IDs.</summary>
    public static IReadOnlyList<Rule> All => Declared.Rules;
}
