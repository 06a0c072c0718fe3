using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Templating.Html;

/// <summary>Holds a letter's HTML form to what Markdig makes of the letter's Markdown, over ways and values that it was not made from.</summary>
internal static class HtmlProbe
{
    // Whatever Markdown could take for markup if it were not escaped, at the start, the end and inside of a text.
    private static readonly string[] Texts =
    [
        "plain words", "*a*", "**b**", "_c_", "`d`", "- e", "+ f", "1. g", "2016. The patient", "a) h", "# i", "#60", "[j]: k", "[l](m)", "![n](o)",
        "<p>", "p < q > r & s", "\"t\"", "&amp;", "~~~", "```", "> u", ": v", "= w", "===", "---", "***", "\\", "x\\", "y!", "z#", "|a|b|", "<http://a.b>",
        "http://a_b_c", "\u201Cquoted\u201D", "90\u00B0", "a\u00A0b", "\u202Eabc", "\u4E2D\u6587", "\U0001F600", "1", ".", ")", "-", "(c)", "a  *  b", "$1 & $2",
    ];

    /// <summary>What is told wrongly, or null when nothing is.</summary>
    public static HtmlObstacle? Run(LetterHtml form, LetterFlow flow, FlowChooser chooser, int count)
    {
        if (FlowWalk.Through(flow, chooser, count) is not { } ways)
        {
            return new(0, FlowWalk.TooLong);
        }

        var values = Texts.Select(static text => (Markdown: MarkdownEscape.Text(text), Html: HtmlText.Escape(text))).ToList();
        var told = ways.Select(way => (Steps: way, Values: way.Select(_ => values[chooser.Next(values.Count)]).ToList())).ToList();
        return told.AsParallel().AsOrdered().Select(way => FirstDifference(form, way.Steps, way.Values)).FirstOrDefault(static wrong => wrong is not null) is { } wrong
            ? new(wrong, "Markdown reads this text in another way where the values or the branches around it are others")
            : null;
    }

    // The step at which the form leaves what Markdig writes, or null when it does not.
    private static int? FirstDifference(LetterHtml form, IReadOnlyList<FlowStep> steps, List<(string Markdown, string Html)> values)
    {
        var written = WrittenFlow.Write(steps, index => values[index].Markdown);
        var expected = MarkdownToHtml.Convert(written.Markdown.Trim('\n') + "\n");
        var end = 0;
        if (!Follows(expected, form.Start, ref end))
        {
            return steps.Count > 0 ? steps[0].Id : null;
        }

        for (var i = 0; i < steps.Count; i++)
        {
            var piece = form.PieceOf(steps[i]);
            var value = steps[i].Text is null ? values[i].Html : "";
            if (!Follows(expected, piece.Before, ref end) || !Follows(expected, value, ref end) || !Follows(expected, piece.After, ref end))
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
