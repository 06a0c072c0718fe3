using System.Globalization;
using System.Text;
using ImrDocs.Templating.Markdown.Containers;

namespace ImrDocs.Templating.Markdown.Footnotes;

/// <summary>
/// Puts the footnotes of a letter's HTML below its text, or into its container of footnotes, and a number where each
/// stood.
/// </summary>
internal static class FootnotePlaces
{
    /// <summary>
    /// What the tag before the text of a footnote begins with; the language of the text follows, and the tag's end.
    /// </summary>
    public const string Opening = "<footnote";

    /// <summary>The end of the tag before the text of a footnote.</summary>
    public const string OpeningEnd = ">";

    /// <summary>Stands after the text of a footnote.</summary>
    public const string Closing = "</footnote>";

    /// <summary>The container of the footnotes, as it is written.</summary>
    public const string Container = $"<div class=\"{ContainerNames.Footnotes}\">\n</div>\n";

    private const string Start = $"<div class=\"{ContainerNames.Footnotes}\" role=\"doc-endnotes\">\n<ol>\n";
    private const string End = "</ol>\n</div>\n";

    // In the tags of the footnotes and in the class of their container, which can be divided among parts.
    private const string Sign = "footnote";

    /// <summary>Whether a part of a letter's HTML may have a footnote, or some of a place for them.</summary>
    /// <param name="html">The HTML.</param>
    public static bool AreIn(string html) => html.IndexOf(Sign, StringComparison.Ordinal) >= 0;

    /// <summary>The HTML of a letter with its footnotes in their place.</summary>
    /// <param name="html">The HTML of all of the letter, with each footnote where it stands.</param>
    public static string Arrange(string html)
    {
        if (!AreIn(html))
        {
            return html;
        }

        var text = new StringBuilder(html.Length + Start.Length + End.Length);
        var notes = new StringBuilder();
        var number = 0;
        var end = 0;
        for (var start = Next(html, end); start >= 0; start = Next(html, end))
        {
            number++;
            text.Append(html, end, start - end).Append(MarkOf(number));
            start += Opening.Length;
            end = html.IndexOf(Closing, start, StringComparison.Ordinal);
            notes.Append(NoteStartOf(number)).Append(html, start, end - start).Append("</li>\n");
            end += Closing.Length;
        }

        text.Append(html, end, html.Length - end);
        return Insert(text.ToString(), number == 0 ? "" : Start + notes + End);
    }

    private static int Next(string html, int start) => html.IndexOf(Opening, start, StringComparison.Ordinal);

    private static string Insert(string text, string notes)
    {
        var place = text.IndexOf(Container, StringComparison.Ordinal);
        return place < 0
            ? text + notes
            : text.Substring(0, place) + notes + text.Substring(place + Container.Length).Replace(Container, "");
    }

    private static string MarkOf(int number) =>
        string.Format(
            CultureInfo.InvariantCulture,
            "<sup><a href=\"#footnote-{0}\" id=\"footnote-mark-{0}\" role=\"doc-noteref\">{0}</a></sup>",
            number
        );

    // The language of the footnote, and the end of the tag, follow.
    private static string NoteStartOf(int number) =>
        string.Format(CultureInfo.InvariantCulture, "<li id=\"footnote-{0}\"", number);
}
