using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>The ways to one place of a letter whose next words are read differently.</summary>
internal sealed class WordWays : IFlowWays<WordWays>
{
    // A proofreader who has read as many ways through a sentence as six conditions give has seen its mistakes.
    private const int MaxCount = 64;

    private readonly List<WordWay> _ways = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    public WordWays(IEnumerable<WordWay> ways)
    {
        foreach (var way in ways)
        {
            Add(way);
        }
    }

    public int Count => _ways.Count;

    public bool IsCut { get; private set; }

    public string Key => string.Join("\u0001", _ways.Select(static way => way.Key + "\u0002" + way.Assumptions.Key));

    public IReadOnlyList<WordWay> All => _ways;

    public void Add(WordWays others)
    {
        foreach (var way in others._ways)
        {
            Add(way);
        }
    }

    private void Add(WordWay way)
    {
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
}
