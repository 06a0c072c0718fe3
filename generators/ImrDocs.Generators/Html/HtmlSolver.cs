using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;

namespace ImrDocs.Generators.Html;

/// <summary>Finds for each piece the tags that it holds, so that every equation is true.</summary>
/// <remarks>
/// Tags are cut nowhere else than between them. They go to texts, rather than to values or to where loops begin and
/// end, as far as that is possible; of tags between two texts, those that close go to the first.
/// </remarks>
internal sealed class HtmlSolver
{
    private const int MaxTries = 50_000;

    private readonly LetterFlow _flow;
    private readonly OpenEquations _equations;
    private readonly Dictionary<HtmlUnknown, string> _found = [];
    private readonly Stack<Step> _steps = new();

    private HtmlSolver(LetterFlow flow, IEnumerable<HtmlEquation> equations)
    {
        _flow = flow;

        // Beside a value there is less to choose.
        _equations = new([
            .. equations.OrderByDescending(e => e.Unknowns.Count(u => !IsText(u))).ThenBy(static e => e.Place),
        ]);
    }

    /// <summary>The pieces, or why there are none.</summary>
    public static Dictionary<HtmlUnknown, string>? Solve(
        LetterFlow flow,
        IReadOnlyCollection<HtmlEquation> equations,
        out HtmlObstacle? obstacle
    )
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
        var byUnknown = equations
            .SelectMany(static e => e.Unknowns.Select(u => (u, e)))
            .ToLookup(static pair => pair.u, static pair => pair.e);
        HashSet<HtmlEquation> seen = new(SameObject.Comparer);
        HashSet<HtmlUnknown> asked = [];
        foreach (var first in equations.Where(seen.Add))
        {
            List<HtmlEquation> related = [first];
            for (var i = 0; i < related.Count; i++)
            {
                related.AddRange(
                    related[i].Unknowns.Where(asked.Add).SelectMany(unknown => byUnknown[unknown]).Where(seen.Add)
                );
            }

            yield return related;
        }
    }

    // The equation that leaves the fewest questions open is answered first: one with none is a test of what was found
    // so far.
    // Where it has no answer, the last choice is taken back.
    private bool Solve()
    {
        var tries = 0;
        var place = Next();
        while (place is not null)
        {
            if (place.IsEnd)
            {
                place = place.Tag == place.Equation.Tags.Count ? Next() : Retreat(ref tries);
            }
            else if (_found.TryGetValue(place.Unknown, out var known))
            {
                place = TagsOf(place, known) is { } count ? place.After(count) : Retreat(ref tries);
            }
            else
            {
                _steps.Push(new(default, new(place, IsText(place.Unknown))));
                place = Retreat(ref tries);
            }
        }

        return _equations.IsEmpty;
    }

    // The start of the next equation; null when there is none.
    private SolverPlace? Next()
    {
        if (_equations.IsEmpty)
        {
            return null;
        }

        var index = _equations.Take();
        _steps.Push(new(index, null));
        var equation = _equations[index];
        var lastText = equation.Unknowns.Count - 1;
        while (lastText >= 0 && !IsText(equation.Unknowns[lastText]))
        {
            lastText--;
        }

        return new(equation, lastText, Piece: 0, Tag: 0);
    }

    // After the next choice for the last piece that has one; what was found after it is taken back. Null when there is
    // none.
    private SolverPlace? Retreat(ref int tries)
    {
        while (_steps.Count > 0)
        {
            if (_steps.Peek() is not { Choice: { Place: var place } choice })
            {
                _equations.Return(_steps.Pop().Equation);
                continue;
            }

            if (_found.Remove(place.Unknown))
            {
                _equations.Forget(place.Unknown);
            }

            if (tries < MaxTries && choice.Next() is { } count)
            {
                tries++;
                _found.Add(place.Unknown, place.Equation.Between(place.Tag, count));
                _equations.Learn(place.Unknown);
                return place.After(count);
            }

            _steps.Pop();
        }

        return null;
    }

    // How many tags the known piece holds, or null when they are others.
    private static int? TagsOf(SolverPlace place, string known)
    {
        var (tags, length, count) = (place.Equation.Tags, 0, 0);
        while (length < known.Length && place.Tag + count < tags.Count)
        {
            var next = tags[place.Tag + count];
            if (string.CompareOrdinal(known, length, next, 0, next.Length) != 0)
            {
                return null;
            }

            length += next.Length;
            count++;
        }

        return length == known.Length ? count : null;
    }

    private bool IsText(HtmlUnknown unknown) => unknown.Step >= 0 && _flow.Steps[unknown.Step].Text is { Length: > 0 };

    // An equation that was begun, or a choice in one.
    private readonly record struct Step(int Equation, SolverChoice? Choice);
}
