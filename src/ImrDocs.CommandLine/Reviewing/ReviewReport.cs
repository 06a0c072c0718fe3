using System.Globalization;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Forms.Tracking;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.Verification.Clauses;
using ImrDocs.Verification.Tracking;

namespace ImrDocs.CommandLine.Reviewing;

/// <summary>Writes what a reviewer did with a letter, clause by clause, with where each is written.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="findTemplate">
/// Finds the path of a template, as messages name it; null where there is no such file.
/// </param>
internal sealed class ReviewReport(Terminal terminal, Func<string, string?> findTemplate)
{
    private const int Indent = 2;
    private const int Deep = 4;

    /// <summary>Writes a review.</summary>
    /// <param name="document">The document that came back.</param>
    /// <param name="review">What is in it.</param>
    /// <param name="staleness">
    /// Why the letter is not what its sample and the templates make now; null where it is.
    /// </param>
    public void Write(string document, LetterReview review, string? staleness)
    {
        terminal.Output.WriteLine(terminal.Paint(Ink.Bold, $"{document}: letter '{review.Letter}'"));
        Line(SummaryOf(review), Indent);
        var shown = review
            .Changes.Where(static change => change.Change.Decision != ChangeDecision.Accepted)
            .Select(static change => (change.Clause, change.Origin, change.Change.Place, Text: TextOf(change.Change)))
            .Concat(
                review.Remarks.Select(static remark =>
                    (remark.Clause, remark.Origin, remark.Remark.Place, Text: TextOf(remark.Remark))
                )
            )
            .OrderBy(static item => item.Place.Offset);
        ClausePlace? last = null;
        foreach (var (clause, origin, _, text) in shown)
        {
            if (clause != last)
            {
                var place =
                    origin is not null && findTemplate(origin.Path) is { } template
                        ? string.Create(CultureInfo.InvariantCulture, $" at {template}({origin.Line},{origin.Column})")
                        : "";
                Line(clause.Name + place, Indent, Ink.Bold);
                last = clause;
            }

            Line(text, Deep);
        }

        foreach (var note in Notes(review, staleness))
        {
            Line(note, Indent);
        }
    }

    private static string SummaryOf(LetterReview review)
    {
        string[] decisions =
        [
            .. Count(review, ChangeDecision.Accepted, "accepted"),
            .. Count(review, ChangeDecision.Rejected, "rejected"),
            .. Count(review, ChangeDecision.Open, "not decided"),
        ];
        var changes =
            decisions.Length == 0
                ? "No tracked changes to decide on"
                : $"{Quantity.Of(review.Changes.Count, "change")}: {string.Join(", ", decisions)}";
        return review.Remarks.Count == 0 ? changes : $"{changes}; {Quantity.Of(review.Remarks.Count, "remark")}";
    }

    private static string[] Count(LetterReview review, ChangeDecision decision, string word)
    {
        var count = review.Changes.Count(change => change.Change.Decision == decision);
        return count == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{count} {word}")];
    }

    private static IEnumerable<string> Notes(LetterReview review, string? staleness)
    {
        if (!review.IsCurrent)
        {
            yield return "Nothing is decided: the document was written of other versions of the letter. What is above "
                + "was compared with the letter that waits now; write the document again for decisions.";
        }

        if (staleness is not null)
        {
            yield return $"Nothing is decided: {staleness}. Verify again, and write the document again.";
        }

        foreach (var unread in review.Unread)
        {
            yield return $"Not read: {unread}. Look at it in the document.";
        }

        if (review.HasOtherChanges)
        {
            yield return "The letter also changes in its look, or in spaces; what was decided of these is not in the "
                + "document's words, so that the letter stays pending. Decide on it with 'review'.";
        }

        if (
            review.Decision == ChangeDecision.Open
            && review.Changes.All(static change => change.Change.Decision == ChangeDecision.Accepted)
            && review.Remarks.Any(static remark =>
                remark.Remark.Kind is ReviewRemarkKind.Edit or ReviewRemarkKind.Formatting
            )
        )
        {
            yield return "The letter stays pending: it does not say that. Write it into the templates, and "
                + "verify again.";
        }
    }

    private static string TextOf(ReviewedChange change) =>
        (change.Decision == ChangeDecision.Rejected ? "rejected: " : "not decided: ")
        + (change.Removed.Length > 0 ? $"[-{change.Removed}-]" : "")
        + (change.Added.Length > 0 ? $"{{+{change.Added}+}}" : "");

    private static string TextOf(ReviewRemark remark)
    {
        var author = remark.Author
            ?? (
                remark.Kind is ReviewRemarkKind.Comment or ReviewRemarkKind.ResolvedComment
                    ? "Somebody"
                    : "Somebody who did not track changes"
            );
        return (remark.Kind, remark.Quote, remark.Text) switch
        {
            (ReviewRemarkKind.Edit, "", var typed) => $"{author} wrote: {{+{typed}+}}",
            (ReviewRemarkKind.Edit, var struck, "") => $"{author} struck: [-{struck}-]",
            (ReviewRemarkKind.Edit, var struck, var typed) => $"{author} replaced: [-{struck}-]{{+{typed}+}}",
            (ReviewRemarkKind.Formatting, "", _) => $"{author} gave a paragraph another look",
            (ReviewRemarkKind.Formatting, var quote, _) => $"{author} gave another look to: {quote}",
            (var kind, var quote, var text) => $"{author} commented"
                + (quote.Length > 0 ? $" on '{quote}'" : "")
                + (kind == ReviewRemarkKind.ResolvedComment ? " (resolved)" : "")
                + $": {text}",
        };
    }

    private void Line(string text, int indent, Ink? ink = null) =>
        TextWrap.Write(terminal, VisibleText.Of(text), indent, ink);
}
