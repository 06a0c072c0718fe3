using System.Collections;

namespace ImrDocs.Templating.Passages;

/// <summary>The passages that the ways to one place of a letter may have written, each once.</summary>
internal sealed class PassageSet : IEnumerable<OpenPassage>
{
    /// <summary>
    /// How many ways may differ in markup within one block: as many as seven marks under conditions give.
    /// </summary>
    public const int MaxCount = 128;

    private readonly List<OpenPassage> _passages = [];
    private readonly Dictionary<OpenPassage, int> _indexes = [];

    public PassageSet(IEnumerable<OpenPassage> passages) => Add(passages);

    public int Count => _passages.Count;

    /// <summary>Whether there were more ways than are kept.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The texts of all, as one: two sets with the same texts are followed alike.</summary>
    public string Key => string.Join("\0", _passages.Select(static passage => passage.Text));

    public void Add(IEnumerable<OpenPassage> passages)
    {
        foreach (var passage in passages)
        {
            Add(passage);
        }
    }

    public IEnumerator<OpenPassage> GetEnumerator() => _passages.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

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
