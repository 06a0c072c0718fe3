using System.Collections;
using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Passages;

/// <summary>The passages that the ways to one place of a letter may have written, each once.</summary>
internal sealed class PassageSet : IFlowWays<PassageSet>, IEnumerable<OpenPassage>
{
    /// <summary>
    /// How many ways may differ in markup within one block: as many as seven marks under conditions give.
    /// </summary>
    public const int MaxCount = 128;

    private readonly List<OpenPassage> _passages = [];
    private readonly Dictionary<OpenPassage, int> _indexes = [];

    public PassageSet(IEnumerable<OpenPassage> passages) => Add(passages);

    public int Count => _passages.Count;

    public bool IsCut { get; private set; }

    public string Key => string.Join("\0", _passages.Select(static passage => passage.Text));

    public void Add(PassageSet others) => Add(others._passages);

    public IEnumerator<OpenPassage> GetEnumerator() => _passages.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(IEnumerable<OpenPassage> passages)
    {
        foreach (var passage in passages)
        {
            Add(passage);
        }
    }

    private void Add(OpenPassage passage)
    {
        if (_indexes.TryGetValue(passage, out var index))
        {
            _passages[index] = _passages[index].Union(passage);
        }
        else if (_passages.Count < MaxCount)
        {
            _indexes.Add(passage, _passages.Count);
            _passages.Add(passage);
        }
        else
        {
            IsCut = true;
        }
    }
}
