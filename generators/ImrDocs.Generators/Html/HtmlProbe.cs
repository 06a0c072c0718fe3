using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Generators.Html;

/// <summary>
/// Holds a letter's HTML form to what Markdig makes of the letter's Markdown, over ways that it was not made from.
/// </summary>
/// <remarks>Markdig reads marks in place of values, so that one way stands for all values.</remarks>
internal static class HtmlProbe
{
    /// <summary>What the form gets wrong, or null when it is right.</summary>
    public static HtmlObstacle? Run(
        LetterHtml form,
        LetterFlow flow,
        FlowChooser chooser,
        int count,
        string? language = null
    )
    {
        if (FlowWalk.Through(flow, chooser, count) is not { } ways)
        {
            return new(0, FlowWalk.TooLong);
        }

        var differences = ways.AsParallel().AsOrdered().Select(way => FirstDifference(form, way, language));
        return differences.FirstOrDefault(static step => step is not null) is { } wrong
            ? new(wrong, "Markdown reads this text in another way where other branches are taken around it")
            : null;
    }

    // The step at which the form leaves what Markdig writes, or null when it does not.
    private static int? FirstDifference(LetterHtml form, IReadOnlyList<FlowStep> steps, string? language)
    {
        var written = WrittenFlow.Write(steps);
        var document = MarkdownToHtml.ParseWithBreaks(MarkedText.AsLetter(written.Markdown));
        var expected = HtmlWriter.WriteInOrder(DocumentReader.Read(document));
        var isolations = IsolationSearch.Run(document, steps.Count, language);
        var end = 0;
        if (!Follows(expected, form.Start, ref end))
        {
            return steps.Count > 0 ? steps[0].Id : null;
        }

        for (var i = 0; i < steps.Count; i++)
        {
            var piece = form.PieceOf(steps[i]);
            var value = steps[i].Text is null ? steps[i].MarkOf(i) + piece.Place : "";
            if (
                piece.Isolation != isolations[i]
                || !Follows(expected, piece.Before, ref end)
                || !Follows(expected, value, ref end)
                || !Follows(expected, piece.After, ref end)
            )
            {
                return steps[i].Id;
            }
        }

        return expected[end..] == form.End || steps.Count == 0 ? null : steps[steps.Count - 1].Id;
    }

    private static bool Follows(string text, string part, ref int end)
    {
        var follows = string.CompareOrdinal(text, end, part, 0, part.Length) == 0;
        end += part.Length;
        return follows;
    }
}
