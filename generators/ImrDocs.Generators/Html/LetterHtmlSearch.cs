using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Generators.Html;

/// <summary>Searches for the HTML form of a letter.</summary>
internal static class LetterHtmlSearch
{
    // Of some five thousand generated letters, all that have no form showed it by their 25th way, or by the first probe
    // of their form.
    private const int LeastWays = 40;
    private const int MostWays = 600;
    private const int WaysWithoutNews = 30;
    private const int WaysAtOnce = 10;
    private const int Probes = 30;

    // What Markdig reads for each way: far more than any letter says, and a second or two of a build.
    private const int MostText = 256 * 1024;

    // A letter of so many pages that its ways come to more has shown all its pieces many times by then.
    private const int MostRead = 8 * 1024 * 1024;

    /// <summary>Searches for the form of the template with which a letter begins.</summary>
    /// <param name="template">The template, bound to its letter and without an error.</param>
    /// <param name="language">The language that the letter declares; null where it declares none.</param>
    public static LetterHtmlResult Run(BoundTemplate template, string? language = null)
    {
        if (LetterFlow.Of(template) is not { Steps.Count: > 0 } flow)
        {
            return new(
                null,
                new(
                    template.Path,
                    1,
                    1,
                    "its templates have no text, or include each other too many times to follow every way through them"
                )
            );
        }

        if (flow.Steps.Sum(static step => step.Text?.Length ?? 0) > MostText)
        {
            return new(
                null,
                new(template.Path, 1, 1, "its templates hold more text than the build reads again and again")
            );
        }

        var chooser = new FlowChooser();
        var equations = new HtmlEquations();
        var obstacle = Learn(flow, chooser, equations, language);
        if (obstacle is not null || HtmlSolver.Solve(flow, equations.All, out obstacle) is not { } pieces)
        {
            return Refuse(flow, obstacle!);
        }

        if (flow.Steps.FirstOrDefault(step => !equations.HasMet(step.Id)) is { } unmet)
        {
            return Refuse(flow, new(unmet.Id, "no way through the templates was found that leads here"));
        }

        var form = new LetterHtml(
            flow,
            [.. flow.Steps.Select(step => PieceOf(step, equations, pieces))],
            Of(pieces, HtmlUnknown.Start),
            Of(pieces, HtmlUnknown.End)
        );
        return LinkObstacle(form, flow) is { } link ? Refuse(flow, link)
            : HtmlProbe.Run(form, flow, chooser, Probes, language) is { } wrong ? Refuse(flow, wrong)
            : new(form, null);
    }

    private static HtmlObstacle? Learn(LetterFlow flow, FlowChooser chooser, HtmlEquations equations, string? language)
    {
        var (known, since, read) = (0, 0, 0);
        for (
            var way = 0;
            way < MostWays && (way < LeastWays || (since < WaysWithoutNews && read < MostRead));
            way += WaysAtOnce
        )
        {
            if (FlowWalk.Through(flow, chooser, WaysAtOnce) is not { } ways)
            {
                return new(0, FlowWalk.TooLong);
            }

            foreach (var (written, html) in ways.AsParallel().AsOrdered().Select(way => Read(way, language)))
            {
                if (html is null)
                {
                    return new(0, "Markdown stands in other Markdown too deep to be written");
                }

                if (equations.Add(written, html) is { } obstacle)
                {
                    return obstacle;
                }

                since = equations.All.Count == known ? since + 1 : 0;
                known = equations.All.Count;
                read += written.Markdown.Length;
            }
        }

        return null;
    }

    private static (WrittenFlow Written, AnchoredHtml? Html) Read(IReadOnlyList<FlowStep> steps, string? language)
    {
        var written = WrittenFlow.Write(steps);
        try
        {
            return (written, AnchoredHtml.Of(written, language));
        }
        catch (MarkdownDepthException)
        {
            return (written, null);
        }
    }

    private static HtmlObstacle? LinkObstacle(LetterHtml form, LetterFlow flow)
    {
        var pieces = flow
            .Steps.SelectMany(step =>
                new[] { (step.Id, Html: form.PieceOf(step).Before), (step.Id, Html: form.PieceOf(step).After) }
            )
            .Prepend((flow.Steps[0].Id, Html: form.Start))
            .Append((flow.Steps[flow.Steps.Count - 1].Id, Html: form.End));
        return pieces
            .Select(static piece =>
                HtmlLinks.Refusal(piece.Html) is { } reason ? new HtmlObstacle(piece.Id, reason) : null
            )
            .FirstOrDefault(static obstacle => obstacle is not null);
    }

    private static HtmlPiece PieceOf(FlowStep step, HtmlEquations equations, Dictionary<HtmlUnknown, string> pieces)
    {
        var (before, after) = (Of(pieces, new(step.Id, HtmlPart.Before)), Of(pieces, new(step.Id, HtmlPart.After)));
        return step.Text is null
                ? new(before, after)
                {
                    Place = equations.InnerOf(step.Id) ?? "",
                    Isolation = equations.IsolationOf(step.Id),
                }
            : equations.InnerOf(step.Id) is { } inner ? new(before + inner + after, "")
            : new(Of(pieces, new(step.Id, HtmlPart.Whole)), "");
    }

    private static string Of(Dictionary<HtmlUnknown, string> pieces, HtmlUnknown unknown) =>
        pieces.TryGetValue(unknown, out var piece) ? piece : "";

    private static LetterHtmlResult Refuse(LetterFlow flow, HtmlObstacle obstacle)
    {
        var step = flow.Steps[obstacle.Step];
        var start = step.Statement.Syntax.Span.Start;
        return new(null, new(step.Path, start.Line + 1, start.Column + 1, obstacle.Reason));
    }
}
