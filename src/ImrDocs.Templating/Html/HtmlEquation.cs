namespace ImrDocs.Templating.Html;

/// <summary>Pieces that stand side by side, and what they are together.</summary>
/// <param name="Unknowns">The pieces in order.</param>
/// <param name="Html">The tags that they hold together.</param>
/// <param name="Place">The step behind them, for messages.</param>
internal sealed record HtmlEquation(IReadOnlyList<HtmlUnknown> Unknowns, string Html, int Place)
{
    /// <summary>The tags in order.</summary>
    public IReadOnlyList<string> Tags { get; } = Cut(Html);

    // Between tags; a line feed stays with the tag before it.
    private static List<string> Cut(string html)
    {
        List<string> tags = [];
        for (var i = 0; i < html.Length;)
        {
            var end = html[i] == '<' ? html.IndexOf('>', i) + 1 : i + 1;
            end = end == 0 ? html.Length : end;
            end += end < html.Length && html[i] == '<' && html[end] == '\n' ? 1 : 0;
            tags.Add(html[i..end]);
            i = end;
        }

        return tags;
    }
}
