using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Generators.Html;

/// <summary>Finds the piece of HTML that the text of each step became.</summary>
internal static class HtmlPieces
{
    /// <summary>For each step where its text begins and ends in the HTML, or null where it became tags alone.</summary>
    public static (int Start, int End)?[]? Of(WrittenFlow written, AnchoredHtml html, out HtmlObstacle? obstacle)
    {
        var pieces = new (int Start, int End)?[written.Steps.Count];
        var step = 0;
        var last = 0;
        obstacle = null;
        foreach (var anchor in html.Anchors)
        {
            var (start, htmlStart) = (anchor.Start, anchor.HtmlStart);
            if (start < last)
            {
                obstacle = new(written.Steps[step].Id, "Markdown puts this text in another order");
                return null;
            }

            while (start < anchor.End)
            {
                while (written.Starts[step + 1] <= start)
                {
                    step++;
                }

                var end = Math.Min(anchor.End, written.Starts[step + 1]);
                if (end < anchor.End && anchor.Text is null)
                {
                    obstacle = new(written.Steps[step].Id, "Markdown reads this text as one with what follows it");
                    return null;
                }

                var htmlEnd =
                    end == anchor.End
                        ? anchor.HtmlEnd
                        : htmlStart + HtmlText.Escape(TextBetween(anchor, start, end)).Length;
                pieces[step] = (pieces[step]?.Start ?? htmlStart, htmlEnd);
                (start, htmlStart) = (end, htmlEnd);
            }

            last = anchor.End;
        }

        return pieces;
    }

    // A backslash before the first character is no part of the text.
    private static string TextBetween(HtmlAnchor anchor, int start, int end)
    {
        var skipped = anchor.End - anchor.Start - anchor.Text!.Length;
        var from = Math.Max(0, start - anchor.Start - skipped);
        return anchor.Text[from..Math.Max(from, end - anchor.Start - skipped)];
    }
}
