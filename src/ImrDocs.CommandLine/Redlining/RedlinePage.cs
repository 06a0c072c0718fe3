using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Forms.Html;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.Verification.Clauses;
using ImrDocs.Verification.Redlines;

namespace ImrDocs.CommandLine.Redlining;

/// <summary>
/// Writes a report as one self-contained HTML page: every change once, by section and clause, then every letter with
/// its changes.
/// </summary>
/// <remarks>
/// What is removed is struck and what is added is underlined, so that neither color nor a screen is needed; for those
/// who listen, words that are not shown stand before both. There are no scripts.
/// </remarks>
internal static class RedlinePage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(RedlineReport report)
    {
        var html = new StringBuilder();
        var style = "\n" + Style();
        html.Append(
            CultureInfo.InvariantCulture,
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            {ContentSecurityPolicy.Of(style).TrimEnd()}
            <title>{Escape(report.Title)}</title>
            <style>{style}</style>
            </head>
            <body>
            <a class="skip" href="#changes">Skip to the changes</a>
            <header>
            <h1>{Escape(report.Title)}</h1>
            <p class="versions">From <strong>{Escape(report.Before)}</strong> to <strong>{Escape(
                report.After
            )}</strong></p>
            <p class="summary">{Escape(report.Summary)}.</p>
            <p class="key">How to read it: <del>{Hidden("deleted: ")}struck words</del> are gone, <ins>{Hidden(
                "inserted: "
            )}underlined words</ins> are new.</p>
            </header>
            <main id="changes">

            """
        );
        AppendSections(html, report);
        AppendLetters(html, report);
        AppendNew(html, report.New);
        AppendNotCompared(html, report.NotCompared);
        AppendList(html, "Approved letters without a sample", report.Orphans);
        AppendList(html, "What is wrong with the templates", report.Diagnostics);
        return html.Append("</main>\n</body>\n</html>\n").ToString().ReplaceLineEndings("\n");
    }

    private static void AppendSections(StringBuilder html, RedlineReport report)
    {
        var blocks = report.Blocks;
        string? section = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Changes[0].Example.Place.Section is var next && next != section)
            {
                html.Append(section is null ? "" : "</section>\n")
                    .Append("<section>\n")
                    .Append(CultureInfo.InvariantCulture, $"<h2>{Escape(next)}</h2>\n");
                section = next;
            }

            AppendBlock(html, report, blocks[i], i + 1);
        }

        html.Append(section is null ? "" : "</section>\n");
    }

    private static void AppendBlock(StringBuilder html, RedlineReport report, ChangeBlock block, int number)
    {
        var note = block.Note is { } words ? $" <span class=\"note\">{words}</span>" : "";
        html.Append(
            CultureInfo.InvariantCulture,
            $"<article id=\"change-{number}\">\n<h3>{Escape(block.Name)}{note}</h3>\n"
        );
        foreach (var change in block.Changes)
        {
            var isSource = change.Example.Kind is ClauseChangeKind.Markup or ClauseChangeKind.Form;
            foreach (var line in RedlineSpans.LinesOf(change.Example))
            {
                html.Append(isSource ? "<p class=\"source\"><code>" : "<p class=\"clause\">");
                line.ToList().ForEach(span => html.Append(Mark(span)));
                html.Append(isSource ? "</code></p>\n" : "</p>\n");
            }
        }

        html.Append(
            CultureInfo.InvariantCulture,
            $"<p class=\"letters\">{Escape("I" + report.LettersOf(block)[1..])}</p>\n</article>\n"
        );
    }

    private static void AppendLetters(StringBuilder html, RedlineReport report)
    {
        if (report.Changed.Count == 0)
        {
            return;
        }

        html.Append("<section>\n<h2>Letters</h2>\n<dl class=\"index\">\n");
        foreach (var letter in report.Changed)
        {
            html.Append(CultureInfo.InvariantCulture, $"<dt>{Escape(letter.Letter)}</dt>\n<dd>");
            var links = report
                .Blocks.Index()
                .Where(item => item.Item.Changes[0].Occurrences.Any(occurrence => occurrence.Letter == letter.Letter))
                .Select(static item =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"<a href=\"#change-{item.Index + 1}\">{Escape(item.Item.Name)}</a>"
                    )
                );
            html.Append(string.Join("; ", links)).Append("</dd>\n");
        }

        html.Append("</dl>\n</section>\n");
    }

    private static void AppendNew(StringBuilder html, IReadOnlyList<LetterRedline> letters)
    {
        if (letters.Count == 0)
        {
            return;
        }

        html.Append("<section>\n<h2>New letters</h2>\n");
        foreach (var letter in letters)
        {
            html.Append(CultureInfo.InvariantCulture, $"<article class=\"whole\">\n<h3>{Escape(letter.Letter)}</h3>\n");
            foreach (var part in RedlineGroups.OfWhole(letter))
            {
                html.Append(CultureInfo.InvariantCulture, $"<h4>{Escape(part.Changes[0].PartName)}</h4>\n");
                part.Changes.ToList()
                    .ForEach(change =>
                        html.Append(
                            CultureInfo.InvariantCulture,
                            $"<p class=\"clause\">{Escape(change.Example.Spans[0].Text)}</p>\n"
                        )
                    );
            }

            html.Append("</article>\n");
        }

        html.Append("</section>\n");
    }

    private static void AppendList(StringBuilder html, string heading, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        html.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{heading}</h2>\n<ul>\n");
        items.ToList().ForEach(item => html.Append(CultureInfo.InvariantCulture, $"<li>{Escape(item)}</li>\n"));
        html.Append("</ul>\n</section>\n");
    }

    private static void AppendNotCompared(StringBuilder html, IReadOnlyList<(string Letter, string Reason)> letters)
    {
        if (letters.Count == 0)
        {
            return;
        }

        html.Append("<section>\n<h2>Could not be compared</h2>\n<dl class=\"index\">\n");
        letters
            .ToList()
            .ForEach(item =>
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<dt>{Escape(item.Letter)}</dt>\n<dd>{Escape(item.Reason)}</dd>\n"
                )
            );
        html.Append("</dl>\n</section>\n");
    }

    private static string Mark(RedlineSpan span) =>
        span.Kind switch
        {
            SpanKind.Removed => $"<del>{Hidden("deleted: ")}{Escape(span.Text)}{Hidden(" end of deletion ")}</del>",
            SpanKind.Added => $"<ins>{Hidden("inserted: ")}{Escape(span.Text)}{Hidden(" end of insertion ")}</ins>",
            _ => Escape(span.Text),
        };

    private static string Hidden(string words) => $"<span class=\"hidden\">{words}</span>";

    // A page can go to a log, in which build servers find the commands that begin with '##' wherever they stand in a
    // line.
    private static string Escape(string text) =>
        VisibleLine.ReplaceHash(Encoder.Encode(VisibleText.Of(text)), "&#x23;");

    private static string Style()
    {
        using var reader = new StreamReader(
            typeof(RedlinePage).Assembly.GetManifestResourceStream("redline.css")!,
            Encoding.UTF8
        );
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
