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

    /// <summary>A line ends in the letter where it ends in the template.</summary>
    public static Rule LineBreak { get; } =
        Declared.Add(
            new("IMR1112", Severity.Error, "A line ends in the letter where it ends in the template")
            {
                IsSuppressible = true,
            }
        );

    /// <summary>What belongs to a list, a definition, or a quote looks as if it did.</summary>
    public static Rule LazyLine { get; } =
        Declared.Add(
            new("IMR1113", Severity.Error, "What belongs to a list, a definition, or a quote looks as if it did")
            {
                IsSuppressible = true,
            }
        );

    /// <summary>A number at the beginning of a line is shown as it is written.</summary>
    public static Rule ListNumber { get; } =
        Declared.Add(
            new("IMR1114", Severity.Error, "A number at the beginning of a line is shown as it is written")
            {
                IsSuppressible = true,
            }
        );

    /// <summary>Spaces at the beginning of a line make no code.</summary>
    public static Rule IndentedCode { get; } =
        Declared.Add(
            new("IMR1115", Severity.Error, "Spaces at the beginning of a line make no code") { IsSuppressible = true }
        );

    /// <summary>A sentence that goes on in the next line begins no list and no quote there.</summary>
    public static Rule Interruption { get; } =
        Declared.Add(
            new("IMR1116", Severity.Error, "A sentence that goes on in the next line begins no list and no quote there")
            {
                IsSuppressible = true,
            }
        );

    /// <summary>The mark with which a line begins has a space and words after it.</summary>
    public static Rule MarkSpace { get; } =
        Declared.Add(
            new("IMR1117", Severity.Error, "The mark with which a line begins has a space and words after it")
            {
                IsSuppressible = true,
            }
        );

    /// <summary>A backslash stands before what it escapes, or where a line ends.</summary>
    public static Rule Backslash { get; } =
        Declared.Add(
            new("IMR1118", Severity.Error, "A backslash stands before what it escapes, or where a line ends")
            {
                IsSuppressible = true,
            }
        );

    /// <summary>Words are not aligned with spaces.</summary>
    public static Rule Alignment { get; } =
        Declared.Add(new("IMR1119", Severity.Error, "Words are not aligned with spaces") { IsSuppressible = true });

    /// <summary>The rows of a table fit each other.</summary>
    public static Rule Table { get; } =
        Declared.Add(new("IMR1120", Severity.Error, "The rows of a table fit each other"));

    /// <summary>An image is a file of the letter's folder, and has a text.</summary>
    public static Rule Image { get; } =
        Declared.Add(new("IMR1122", Severity.Error, "An image is a file of the letter's folder, and has a text"));

    /// <summary>A style sheet consists of whole rules.</summary>
    public static Rule StyleSyntax { get; } =
        Declared.Add(new("IMR1123", Severity.Error, "A style sheet consists of whole rules") { IsSafety = true });

    /// <summary>A container has a name, an end, and something in it.</summary>
    public static Rule Container { get; } =
        Declared.Add(new("IMR1121", Severity.Error, "A container has a name, an end, and something in it"));

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
