namespace ImrDocs.Generators.Html;

/// <summary>The equations that are not answered yet, those with the fewest unknown pieces first.</summary>
internal sealed class OpenEquations
{
    private readonly IReadOnlyList<HtmlEquation> _all;
    private readonly int[] _unknown;
    private readonly SortedSet<(int Unknown, int Index)> _open = [];
    private readonly Dictionary<HtmlUnknown, List<int>> _places = [];

    /// <summary>Opens equations.</summary>
    /// <param name="equations">The equations; of those with as many unknown pieces, the first come first.</param>
    public OpenEquations(IReadOnlyList<HtmlEquation> equations)
    {
        _all = equations;
        _unknown = [.. equations.Select(static equation => equation.Unknowns.Count)];
        for (var i = 0; i < equations.Count; i++)
        {
            _open.Add((_unknown[i], i));
            foreach (var unknown in equations[i].Unknowns)
            {
                if (!_places.TryGetValue(unknown, out var places))
                {
                    _places.Add(unknown, places = []);
                }

                places.Add(i);
            }
        }
    }

    public bool IsEmpty => _open.Count == 0;

    public HtmlEquation this[int index] => _all[index];

    /// <summary>Takes out the first equation; returns its index.</summary>
    public int Take()
    {
        var first = _open.Min;
        _open.Remove(first);
        return first.Index;
    }

    /// <summary>Opens an equation again.</summary>
    public void Return(int index) => _open.Add((_unknown[index], index));

    /// <summary>Notes that a piece is known.</summary>
    public void Learn(HtmlUnknown piece) => Change(piece, -1);

    /// <summary>Notes that a piece is not known any more.</summary>
    public void Forget(HtmlUnknown piece) => Change(piece, 1);

    private void Change(HtmlUnknown piece, int change)
    {
        foreach (var index in _places[piece])
        {
            var isOpen = _open.Remove((_unknown[index], index));
            _unknown[index] += change;
            if (isOpen)
            {
                Return(index);
            }
        }
    }
}
