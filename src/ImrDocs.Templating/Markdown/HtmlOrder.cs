using ImrDocs.Templating.Markdown.Footnotes;
using ImrDocs.Templating.Markdown.Links;

namespace ImrDocs.Templating.Markdown;

/// <summary>Arranges the HTML of a letter whose parts stand in the order of its Markdown as a page has them.</summary>
/// <remarks>
/// Interpreted and compiled letters write footnotes, and links to printed addresses, where they stand, so that their
/// text has one order, and use this when all of it is written. No text of a letter can hold the tags that are looked
/// for, because its angle brackets are escaped.
/// </remarks>
internal static class HtmlOrder
{
    /// <summary>Whether a part of a letter's HTML may hold what has to be arranged.</summary>
    /// <param name="html">The HTML.</param>
    public static bool IsNeededIn(string html) =>
        html.IndexOf(LinkOrder.Opening, StringComparison.Ordinal) >= 0 || FootnotePlaces.AreIn(html);

    /// <summary>The HTML of a letter as a page has it.</summary>
    /// <param name="html">The HTML of all of the letter, in the order of its Markdown.</param>
    public static string Arrange(string html) => FootnotePlaces.Arrange(LinkOrder.Arrange(html));
}
