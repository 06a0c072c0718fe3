using System.Text;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Generators.Html;

/// <summary>All that ways through a letter say of the HTML that each step writes.</summary>
internal sealed class HtmlEquations
{
    private readonly Dictionary<string, HtmlEquation> _equations = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string?> _inner = [];
    private readonly Dictionary<int, ValueIsolation> _isolations = [];

    public IReadOnlyCollection<HtmlEquation> All => _equations.Values;

    /// <summary>
    /// The HTML of a step's own text, without the tags around it, or what follows the mark of blocks; null where there
    /// is none.
    /// </summary>
    public string? InnerOf(int step) => _inner.TryGetValue(step, out var inner) ? inner : null;

    /// <summary>When the value that a step writes is isolated.</summary>
    public ValueIsolation IsolationOf(int step) =>
        _isolations.TryGetValue(step, out var isolation) ? isolation : ValueIsolation.None;

    /// <summary>Whether the step was met.</summary>
    public bool HasMet(int step) => _inner.ContainsKey(step);

    /// <summary>Takes in one way.</summary>
    /// <returns>Why the way is not known step by step; null when it is.</returns>
    public HtmlObstacle? Add(WrittenFlow written, AnchoredHtml html)
    {
        if (html.Html.Length == 0)
        {
            return new(0, "a letter may have no text at all");
        }

        if (HtmlPieces.Of(written, html, out var obstacle) is not { } pieces)
        {
            return obstacle;
        }

        List<HtmlUnknown> open = [HtmlUnknown.Start];
        var end = 0;
        for (var i = 0; i < written.Steps.Count; i++)
        {
            var step = written.Steps[i];
            var inner = pieces[i] is { } piece ? html.Html[piece.Start..piece.End] : null;
            if (!Agrees(step, inner, i) || !Agrees(step, html.Isolations[i]))
            {
                return new(step.Id, "the same text is read in two ways");
            }

            if (pieces[i] is not { } place)
            {
                open.Add(new(step.Id, HtmlPart.Whole));
                continue;
            }

            open.Add(new(step.Id, HtmlPart.Before));
            if (!Add(open, html.Html[end..place.Start], step.Id))
            {
                return new(step.Id, "what stands before this is read in two ways");
            }

            open = [new(step.Id, HtmlPart.After)];
            end = place.End;
        }

        open.Add(HtmlUnknown.End);
        var last = written.Steps.Count > 0 ? written.Steps[written.Steps.Count - 1].Id : 0;
        return Add(open, html.Html[end..], last) ? null : new(last, "the letter's end is read in two ways");
    }

    private bool Agrees(FlowStep step, string? inner, int index)
    {
        if (step.Text is null)
        {
            var mark = step.MarkOf(index);
            if (inner?.StartsWith(mark, StringComparison.Ordinal) != true)
            {
                return false;
            }

            inner = inner.Length == mark.Length ? null : inner[mark.Length..];
        }

        if (_inner.TryGetValue(step.Id, out var known))
        {
            return known == inner;
        }

        _inner.Add(step.Id, inner);
        return true;
    }

    private bool Agrees(FlowStep step, ValueIsolation isolation)
    {
        if (_isolations.TryGetValue(step.Id, out var known))
        {
            return known == isolation;
        }

        _isolations.Add(step.Id, isolation);
        return true;
    }

    private bool Add(List<HtmlUnknown> unknowns, string html, int place)
    {
        var key = KeyOf(unknowns);
        if (_equations.TryGetValue(key, out var known))
        {
            return known.Html == html;
        }

        _equations.Add(key, new(unknowns, html, place));
        return true;
    }

    private static string KeyOf(List<HtmlUnknown> unknowns)
    {
        var key = new StringBuilder(2 * unknowns.Count);
        foreach (var unknown in unknowns)
        {
            key.Append((char)(unknown.Step + 2)).Append((char)unknown.Part);
        }

        return key.ToString();
    }
}
