using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Proofreading.Conditions;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>The ways to one place of a letter whose next words are read differently.</summary>
internal sealed class WordWays : IFlowWays<WordWays>
{
    // A proofreader who has read as many ways through a sentence as five conditions give has seen its mistakes.
    private const int MaxCount = 32;

    private readonly List<WordWay> _ways = [];
    private Dictionary<string, int>? _indexes;

    public WordWays() { }

    /// <param name="ways">The ways; those that are read alike become one.</param>
    public WordWays(IEnumerable<WordWay> ways)
    {
        foreach (var way in ways)
        {
            Add(way);
        }
    }

    /// <param name="ways">The ways, of which no two are read alike.</param>
    private WordWays(List<WordWay> ways) => _ways = ways;

    public int Count => _ways.Count;

    public bool IsCut { get; private set; }

    public string Key => string.Join("\u0001", _ways.Select(static way => way.Key + "\u0002" + way.Assumptions.Key));

    public IReadOnlyList<WordWay> All => _ways;

    /// <summary>The ways on which it may be so.</summary>
    public WordWays Assume(Assumption assumption)
    {
        var isOpen = assumption.Condition.IsOpen;

        // Many ways know the same.
        Dictionary<Assumptions, Assumptions?> assumed = [];
        List<WordWay> ways = [];
        foreach (var way in _ways)
        {
            if (!assumed.TryGetValue(way.Assumptions, out var assumptions))
            {
                assumed.Add(way.Assumptions, assumptions = way.Assumptions.Assume(assumption));
            }

            if (assumptions is not null)
            {
                ways.Add(way with { Assumptions = assumptions, IsUnsure = way.IsUnsure || isOpen });
            }
        }

        return isOpen ? new(ways.AsEnumerable()) : new(ways);
    }

    public void Add(WordWays others)
    {
        if (_ways.Count == 0)
        {
            _ways.AddRange(others._ways);
            return;
        }

        foreach (var way in others._ways)
        {
            Add(way);
        }
    }

    private void Add(WordWay way)
    {
        if (_ways.Count == 0)
        {
            _ways.Add(way);
            return;
        }

        _indexes ??= IndexWays();
        var key = way.Key;
        if (_indexes.TryGetValue(key, out var index))
        {
            var known = _ways[index];
            _ways[index] = known with { Assumptions = known.Assumptions.Intersect(way.Assumptions) };
        }
        else if (_ways.Count < MaxCount)
        {
            _indexes.Add(key, _ways.Count);
            _ways.Add(way);
        }
        else
        {
            IsCut = true;
        }
    }

    private Dictionary<string, int> IndexWays()
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _ways.Count; i++)
        {
            indexes.Add(_ways[i].Key, i);
        }

        return indexes;
    }
}
