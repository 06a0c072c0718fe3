using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.Verification.Redlines;

namespace ImrDocs.CommandLine.Redlining;

/// <summary>
/// Writes a report as Markdown for a pull request: each change once, with the letters that it is found in after a fold
/// where they are many.
/// </summary>
/// <remarks>
/// What letters hold stands inside of HTML blocks, where it has to be escaped for HTML alone and no Markdown is read. A
/// comment after each <c>@</c> and <c>#</c> keeps hosts from making a mention or a link of it.
/// </remarks>
internal static class RedlineMarkdown
{
    private const int MostNamesInLine = 5;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(RedlineReport report)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"## {Title(report.Title)}\n\n<p>From <b>{Escape(report.Before)}</b> to "
                + $"<b>{Escape(report.After)}</b>: {Escape(report.Summary)}.</p>\n"
        );
        string? section = null;
        foreach (var block in report.Blocks)
        {
            if (block.Changes[0].Example.Place.Section is var next && next != section)
            {
                section = next;
                text.Append(CultureInfo.InvariantCulture, $"\n<h3>{Escape(next)}</h3>\n");
            }

            Append(text, report, block);
        }

        if (report.NotCompared.Count > 0)
        {
            text.Append("\n<h3>Could not be compared</h3>\n\n<ul>\n");
            report
                .NotCompared.ToList()
                .ForEach(item =>
                    text.Append(
                        CultureInfo.InvariantCulture,
                        $"<li><code>{Escape(item.Letter)}</code>: {Escape(item.Reason)}</li>\n"
                    )
                );
            text.Append("</ul>\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, RedlineReport report, ChangeBlock block)
    {
        var note = block.Note is { } words ? $" <i>({words})</i>" : "";
        text.Append(CultureInfo.InvariantCulture, $"\n<p><b>{Escape(block.Name)}</b>{note}</p>\n<blockquote>\n");
        foreach (var line in block.Changes.SelectMany(static change => RedlineSpans.LinesOf(change.Example)))
        {
            text.Append("<p>");
            line.ToList().ForEach(span => text.Append(Mark(span)));
            text.Append("</p>\n");
        }

        var names = string.Join(", ", block.Letters.Select(static letter => $"<code>{Escape(letter)}</code>"));
        text.Append("</blockquote>\n")
            .Append(
                report.IsInAll(block) ? $"<p>In all {Quantity.Of(report.Letters, "letter")}</p>\n"
                : block.Letters.Count <= MostNamesInLine ? $"<p>In {names}</p>\n"
                : $"<details><summary>In "
                    + $"{Quantity.Of(block.Letters.Count, "letter")}</summary>\n<p>{names}</p>\n</details>\n"
            );
    }

    private static string Mark(RedlineSpan span) =>
        span.Kind switch
        {
            SpanKind.Removed => $"<del>{Escape(span.Text)}</del>",
            SpanKind.Added => $"<ins>{Escape(span.Text)}</ins>",
            _ => Escape(span.Text),
        };

    // A heading is read as Markdown; the titles are the tool's own words and a letter's name.
    private static string Title(string title) => Templating.Markdown.MarkdownEscape.Text(title);

    private static string Escape(string text) =>
        Encoder
            .Encode(VisibleText.Of(text))
            .Replace("@", "@<!-- -->", StringComparison.Ordinal)
            .Replace("#", "#<!-- -->", StringComparison.Ordinal)
            .Replace("&#<!-- -->", "&#", StringComparison.Ordinal);
}
