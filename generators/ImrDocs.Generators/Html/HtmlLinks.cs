using ImrDocs.Templating.Assets;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Generators.Html;

/// <summary>Holds the links of a letter's HTML form to where a letter's links may lead.</summary>
/// <remarks>
/// A form is put together from pieces, in ways of which the build reads some. So an address stands in one piece, whole,
/// or the letter has no form.
/// </remarks>
internal static class HtmlLinks
{
    private static readonly string[] Tags = ["<a ", "<img "];
    private static readonly string[] Attributes = ["href=\"", "src=\""];

    /// <summary>What of a piece cannot stand in a form; null when all can.</summary>
    /// <param name="html">The piece.</param>
    public static string? Refusal(string html)
    {
        var (first, last) = (html.IndexOf('<'), html.LastIndexOf('<'));
        var beforeTags = first < 0 ? html : html.Substring(0, first);
        var isCut =
            last >= 0
            && html.IndexOf('>', last) < 0
            && Tags.Any(tag => html.IndexOf(tag, last, StringComparison.Ordinal) == last)
            && !HasAddress(html.Substring(last));
        var isRest =
            EndsTag(beforeTags) && Attributes.Any(name => beforeTags.IndexOf(name, StringComparison.Ordinal) >= 0);
        if (isCut || isRest)
        {
            return "the address of a link depends on conditions inside of it";
        }

        return Values(html, "href=\"")
            .Select(static value => LinkAddress.Refusal(value.Replace("&amp;", "&")))
            .Concat(Values(html, "src=\"").Select(AssetPath.ImageRefusal))
            .FirstOrDefault(static reason => reason is not null);
    }

    // A value can stand in another attribute, as in the text of an image.
    private static bool HasAddress(string tag) =>
        Attributes.Any(name =>
            tag.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at && tag.IndexOf('"', at + name.Length) >= 0
        );

    private static bool EndsTag(string text) => text.IndexOf('>') >= 0 || text.IndexOf('"') >= 0;

    private static IEnumerable<string> Values(string html, string name)
    {
        for (var at = Next(0); at >= 0; at = Next(at))
        {
            at += name.Length;
            var end = html.IndexOf('"', at);
            yield return html.Substring(at, (end < 0 ? html.Length : end) - at);
        }

        int Next(int start) => html.IndexOf(name, start, StringComparison.Ordinal);
    }
}
