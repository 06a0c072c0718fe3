namespace ImrDocs.Templating.Syntax;

/// <summary>The files that a letter's template folder holds.</summary>
internal static class LetterFiles
{
    /// <summary>The template of the whole letter, which includes the others.</summary>
    public const string Layout = "layout.scriban-md";

    /// <summary>The template of the document's title, which a browser shows and a screen reader says first.</summary>
    public const string Title = "title.scriban-txt";

    /// <summary>The template of the line that every printed page repeats at its head.</summary>
    public const string RunningHead = "running-head.scriban-txt";

    /// <summary>The style of the HTML page, for screens and for print.</summary>
    public const string Style = "page.css";

    /// <summary>The templates that a letter begins with; all others are included.</summary>
    public static IReadOnlyList<string> Entries { get; } = [Layout, RunningHead, Title];
}
