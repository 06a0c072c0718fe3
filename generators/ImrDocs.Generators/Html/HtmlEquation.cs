using System.Text;

namespace ImrDocs.Generators.Html;

/// <summary>Pieces that stand side by side, and what they are together.</summary>
/// <param name="Unknowns">The pieces in order.</param>
/// <param name="Html">The tags that they hold together.</param>
/// <param name="Place">The step after them, for messages.</param>
internal sealed record HtmlEquation(IReadOnlyList<HtmlUnknown> Unknowns, string Html, int Place)
{
    /// <summary>The tags in order.</summary>
    public IReadOnlyList<string> Tags { get; } = Cut(Html);

    /// <summary>Some of the tags in order, as they stand beside each other.</summary>
    /// <param name="first">The index of the first.</param>
    /// <param name="count">How many.</param>
    public string Between(int first, int count)
    {
        var text = new StringBuilder();
        for (var i = first; i < first + count; i++)
        {
            text.Append(Tags[i]);
        }

        return text.ToString();
    }

    // Between tags; a line feed stays with the tag before it.
    private static List<string> Cut(string html)
    {
        List<string> tags = [];
        for (var i = 0; i < html.Length; )
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
