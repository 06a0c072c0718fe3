using System.Globalization;
using ImrDocs.Templating.Markdown;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Generators.Html;

/// <summary>
/// The HTML of a Markdown text, as Markdig writes it, with the places that belong to places of the Markdown.
/// </summary>
/// <param name="Html">The HTML.</param>
/// <param name="Anchors">The places, in the order of the HTML.</param>
internal sealed record AnchoredHtml(string Html, IReadOnlyList<HtmlAnchor> Anchors)
{
    public static AnchoredHtml Of(string markdown)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var html = writer.GetStringBuilder();
        var renderer = new HtmlRenderer(writer);
        MarkdownToHtml.SetUp(renderer);
        List<HtmlAnchor> anchors = [];
        var start = 0;
        renderer.ObjectWriteBefore += (_, written) => start = IsAnchor(written) ? html.Length : start;
        renderer.ObjectWriteAfter += (_, written) =>
        {
            if (IsAnchor(written) && html.Length > start)
            {
                anchors.Add(
                    new(written.Span.Start, written.Span.End + 1, start, html.Length) { Text = TextOf(written) }
                );
            }
        };
        MarkdownToHtml.Render(renderer, MarkdownToHtml.ParseWithBreaks(markdown));
        writer.Flush();
        return new(html.ToString(), anchors);
    }

    private static bool IsAnchor(MarkdownObject written) =>
        written is LeafInline and not LineBreakInline or CodeBlock or ThematicBreakBlock or BlockMark;

    private static string? TextOf(MarkdownObject written) =>
        written is LiteralInline literal
        && literal.Span.Length == literal.Content.Length + (literal.IsFirstCharacterEscaped ? 1 : 0)
            ? literal.Content.ToString()
            : null;
}
