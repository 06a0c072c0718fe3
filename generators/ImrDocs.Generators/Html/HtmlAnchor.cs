namespace ImrDocs.Generators.Html;

/// <summary>
/// A piece of Markdown with the piece of HTML that it alone becomes: a run of text, a code span, a code block, a rule.
/// </summary>
/// <param name="Start">Where the Markdown begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="HtmlStart">Where the HTML begins.</param>
/// <param name="HtmlEnd">Where it ends, exclusive.</param>
internal readonly record struct HtmlAnchor(int Start, int End, int HtmlStart, int HtmlEnd)
{
    /// <summary>
    /// The text as it stands both in the Markdown, a first backslash apart, and, escaped, in the HTML; null where the
    /// piece cannot be cut.
    /// </summary>
    public string? Text { get; init; }
}
