namespace ImrDocs.Templating.Syntax;

/// <summary>The names of template files, and the names by which templates include each other.</summary>
internal static class TemplateNames
{
    /// <summary>The ending of templates that print Markdown.</summary>
    public const string MarkdownExtension = ".scriban-md";

    /// <summary>The ending of templates that print text without markup.</summary>
    public const string PlainTextExtension = ".scriban-txt";

    /// <summary>Whether the path is that of a template.</summary>
    public static bool IsTemplate(string path) =>
        path.EndsWith(MarkdownExtension, StringComparison.Ordinal)
        || path.EndsWith(PlainTextExtension, StringComparison.Ordinal);

    /// <summary>What the template at the path prints.</summary>
    public static TemplateKind KindOf(string path) =>
        path.EndsWith(PlainTextExtension, StringComparison.Ordinal) ? TemplateKind.PlainText : TemplateKind.Markdown;

    /// <summary>
    /// The path of the template that an include names: below the template root, with the ending of the template that
    /// includes it.
    /// </summary>
    public static string ToPath(string name, TemplateKind kind) =>
        name + (kind == TemplateKind.PlainText ? PlainTextExtension : MarkdownExtension);

    /// <summary>The name by which another template includes the one at the path.</summary>
    public static string OfPath(string path) =>
        path.Substring(
            0,
            path.Length - (KindOf(path) == TemplateKind.PlainText ? PlainTextExtension : MarkdownExtension).Length
        );

    /// <summary>
    /// Whether the name has only letters, digits, '-', '_' and '/', and so stays below the template root.
    /// </summary>
    public static bool IsValid(string name) =>
        name.Split('/').All(static part => part.Length > 0 && part.All(IsNameCharacter));

    /// <summary>Why a name is none.</summary>
    internal static string Refusal(string name) =>
        $"'{name}' is not the name of a template; a name has letters, digits, '-' and '_' and stays below the "
        + $"template root";

    private static bool IsNameCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_';
}
