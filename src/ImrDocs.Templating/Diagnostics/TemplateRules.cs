namespace ImrDocs.Templating.Diagnostics;

/// <summary>The rules that every template must hold to, whatever its letter.</summary>
public static class TemplateRules
{
    /// <summary>A template is written in Scriban.</summary>
    public static Rule Syntax { get; } = new("IMR1001", "A template is written in Scriban") { IsSafety = true };

    /// <summary>A template that is named exists below the template root.</summary>
    public static Rule MissingTemplate { get; } =
        new("IMR1002", "A template that is named exists below the template root") { IsSafety = true };

    /// <summary>A value stands only where its text can be escaped.</summary>
    public static Rule Position { get; } = new("IMR1101", "A value stands only where its text can be escaped");

    /// <summary>Every mark of emphasis, code, or a link opens or closes something.</summary>
    public static Rule StrayMark { get; } =
        new("IMR1102", "Every mark of emphasis, code, or a link opens or closes something");

    /// <summary>A template uses only what can be escaped and bounded.</summary>
    public static Rule Construct { get; } =
        new("IMR1103", "A template uses only what can be escaped and bounded") { IsSafety = true };

    /// <summary>An include is a statement of its own.</summary>
    public static Rule Include { get; } = new("IMR1104", "An include is a statement of its own") { IsSafety = true };

    /// <summary>A template does not include itself.</summary>
    public static Rule Recursion { get; } = new("IMR1105", "A template does not include itself") { IsSafety = true };

    /// <summary>A mark is opened and closed on the same ways.</summary>
    public static Rule SplitMark { get; } = new("IMR1106", "A mark is opened and closed on the same ways");

    /// <summary>A tag alone on its line leaves no blank line.</summary>
    public static Rule BlankLine { get; } =
        new("IMR1107", "A tag alone on its line leaves no blank line") { IsSuppressible = true };

    /// <summary>What is left out or trimmed away joins nothing.</summary>
    public static Rule Joined { get; } =
        new("IMR1108", "What is left out or trimmed away joins nothing") { IsSuppressible = true };

    /// <summary>A template uses the Markdown that letters have.</summary>
    public static Rule ForeignMarkdown { get; } =
        new("IMR1109", "A template uses the Markdown that letters have") { IsSuppressible = true };

    /// <summary>A link leads to the web, to mail, to a telephone, or to a place in the letter.</summary>
    public static Rule Link { get; } =
        new("IMR1110", "A link leads to the web, to mail, to a telephone, or to a place in the letter")
        {
            IsSafety = true,
        };

    /// <summary>A style sheet stays in its page and loads nothing.</summary>
    public static Rule Style { get; } =
        new("IMR1111", "A style sheet stays in its page and loads nothing") { IsSafety = true };

    /// <summary>A template can be rendered with the letter's data.</summary>
    public static Rule Rendering { get; } = new("IMR1301", "A template can be rendered with the letter's data");

    /// <summary>A template ends within the limits of size, loops, depth, output and time.</summary>
    public static Rule Limit { get; } =
        new("IMR1302", "A template ends within the limits of size, loops, depth, output and time") { IsSafety = true };

    /// <summary>A printed value has one text when the letter is written.</summary>
    public static Rule Unprintable { get; } = new("IMR1303", "A printed value has one text when the letter is written");

    /// <summary>A template reads the letter's data and changes none of it.</summary>
    public static Rule ReadOnly { get; } =
        new("IMR1304", "A template reads the letter's data and changes none of it") { IsSafety = true };
}
