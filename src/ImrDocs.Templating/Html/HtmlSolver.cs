using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Html;

/// <summary>Finds for each piece the tags that it holds, so that every equation is true.</summary>
/// <remarks>
/// Tags are cut nowhere else than between them. They go to texts, rather than to values or to where loops begin and end, as
/// far as that is possible; of tags between two texts, those that close go to the first.
/// </remarks>
internal sealed class HtmlSolver
{
    private const int MaxTries = 50_000;

    private readonly LetterFlow _flow;
    private readonly List<HtmlEquation> _open;
    private readonly Dictionary<HtmlUnknown, string> _found = [];
    private int _tries;

    private HtmlSolver(LetterFlow flow, IEnumerable<HtmlEquation> equations)
    {
        _flow = flow;

        // Beside a value there is less to choose.
        _open = [.. equations.OrderByDescending(e => e.Unknowns.Count(u => !IsText(u))).ThenBy(static e => e.Place)];
    }

    /// <summary>The pieces, or why there are none.</summary>
    public static Dictionary<HtmlUnknown, string>? Solve(LetterFlow flow, IReadOnlyCollection<HtmlEquation> equations, out HtmlObstacle? obstacle)
    {
        Dictionary<HtmlUnknown, string> all = [];
        foreach (var related in Related(equations))
        {
            var solver = new HtmlSolver(flow, related);
            if (!solver.Solve())
            {
                obstacle = new(related[0].Place, "what stands around this text depends on what comes before it");
                return null;
            }

            foreach (var piece in solver._found)
            {
                all.Add(piece.Key, piece.Value);
            }
        }

        obstacle = null;
        return all;
    }

    // Equations that share no piece say nothing of each other.
    private static IEnumerable<List<HtmlEquation>> Related(IReadOnlyCollection<HtmlEquation> equations)
    {
        var byUnknown = equations.SelectMany(static e => e.Unknowns.Select(u => (u, e))).ToLookup(static pair => pair.u, static pair => pair.e);
        HashSet<HtmlEquation> seen = new(ReferenceComparer.Instance);
        foreach (var first in equations.Where(seen.Add))
        {
            List<HtmlEquation> related = [first];
            for (var i = 0; i < related.Count; i++)
            {
                related.AddRange(related[i].Unknowns.SelectMany(unknown => byUnknown[unknown]).Where(seen.Add));
            }

            yield return related;
        }
    }

    private bool Solve()
    {
        if (_open.Count == 0)
        {
            return true;
        }

        // The equation that leaves the fewest questions open: one with none is a test of what was found so far.
        var (least, index) = (int.MaxValue, 0);
        for (var i = 0; i < _open.Count && least > 0; i++)
        {
            var unknown = _open[i].Unknowns.Count(u => !_found.ContainsKey(u));
            (least, index) = unknown < least ? (unknown, i) : (least, index);
        }

        var equation = _open[index];
        _open.RemoveAt(index);
        if (Split(equation, 0, 0))
        {
            return true;
        }

        _open.Insert(index, equation);
        return false;
    }

    // Gives tags to the pieces from the index on, beginning with the tag at the other index.
    private bool Split(HtmlEquation equation, int piece, int tag)
    {
        if (piece == equation.Unknowns.Count)
        {
            return tag == equation.Tags.Count && Solve();
        }

        var unknown = equation.Unknowns[piece];
        if (_found.TryGetValue(unknown, out var known))
        {
            return TagsOf(equation, tag, known) is { } count && Split(equation, piece + 1, tag + count);
        }

        foreach (var count in Counts(equation, piece, tag))
        {
            if (++_tries > MaxTries)
            {
                return false;
            }

            _found.Add(unknown, string.Concat(equation.Tags.Skip(tag).Take(count)));
            if (Split(equation, piece + 1, tag + count))
            {
                return true;
            }

            _found.Remove(unknown);
        }

        return false;
    }

    // How many tags the known piece holds, or null when they are others.
    private static int? TagsOf(HtmlEquation equation, int tag, string known)
    {
        var (length, count) = (0, 0);
        while (length < known.Length && tag + count < equation.Tags.Count)
        {
            var next = equation.Tags[tag + count];
            if (string.CompareOrdinal(known, length, next, 0, next.Length) != 0)
            {
                return null;
            }

            length += next.Length;
            count++;
        }

        return length == known.Length ? count : null;
    }

    private IEnumerable<int> Counts(HtmlEquation equation, int piece, int tag)
    {
        var left = equation.Tags.Count - tag;
        if (piece == equation.Unknowns.Count - 1)
        {
            return [left];
        }

        var isText = IsText(equation.Unknowns[piece]);
        var best = !isText ? 0
            : equation.Unknowns.Skip(piece + 1).Any(IsText) ? equation.Tags.Skip(tag).TakeWhile(IsClosing).Count()
            : left;
        return Enumerable.Range(0, left + 1).OrderBy(count => Math.Abs(count - best)).ThenBy(static count => count);
    }

    private bool IsText(HtmlUnknown unknown) => unknown.Step >= 0 && _flow.Steps[unknown.Step].Text is { Length: > 0 };

    private static bool IsClosing(string tag) => tag[0] != '<' || tag.StartsWith("</", StringComparison.Ordinal) || tag.StartsWith("<br", StringComparison.Ordinal);

    private sealed class ReferenceComparer : IEqualityComparer<HtmlEquation>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals(HtmlEquation x, HtmlEquation y) => ReferenceEquals(x, y);

        public int GetHashCode(HtmlEquation equation) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(equation);
    }
}
