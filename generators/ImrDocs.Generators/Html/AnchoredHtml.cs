using System.Globalization;
using ImrDocs.Templating.Flow;
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
/// <param name="Isolations">When each value is isolated, by the numbers of their marks.</param>
internal sealed record AnchoredHtml(
    string Html,
    IReadOnlyList<HtmlAnchor> Anchors,
    IReadOnlyList<ValueIsolation> Isolations
)
{
    public static AnchoredHtml Of(WrittenFlow written, string? language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var html = writer.GetStringBuilder();
        var renderer = new HtmlRenderer(writer);
        MarkdownToHtml.SetUp(renderer);
        List<HtmlAnchor> anchors = [];
        var start = 0;
        renderer.ObjectWriteBefore += (_, node) => start = IsAnchor(node) ? html.Length : start;
        renderer.ObjectWriteAfter += (_, node) =>
        {
            if (IsAnchor(node) && html.Length > start)
            {
                anchors.Add(new(node.Span.Start, node.Span.End + 1, start, html.Length) { Text = TextOf(node) });
            }
        };
        var document = MarkdownToHtml.ParseWithBreaks(written.Markdown);
        MarkdownToHtml.Render(renderer, document);
        writer.Flush();
        return new(html.ToString(), anchors, IsolationSearch.Run(document, written.Steps.Count, language));
    }

    private static bool IsAnchor(MarkdownObject written) =>
        written is LeafInline and not LineBreakInline or CodeBlock or ThematicBreakBlock or BlockMark;

    private static string? TextOf(MarkdownObject written) =>
        written is LiteralInline literal
        && literal.Span.Length == literal.Content.Length + (literal.IsFirstCharacterEscaped ? 1 : 0)
            ? literal.Content.ToString()
            : null;
}
