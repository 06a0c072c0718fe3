using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Passages;

/// <summary>Counts the items of numbered lists on all ways, over the blank lines between them.</summary>
internal sealed class ListNumberWalk() : FlowFollower<ListCounts>(MaxWork)
{
    private const int MaxWork = 1_000_000;

    // What begins at a character: an item, or, where there is none, a block that ends a list.
    private readonly Dictionary<FlowStep, SortedDictionary<int, PassageListItem?>> _blocks = [];
    private readonly Dictionary<TextOrigin, ListNumber> _wrong = [];

    /// <summary>Takes in where a passage has items and other blocks.</summary>
    /// <param name="reading">The passage.</param>
    /// <param name="origins">What writes each of its characters.</param>
    public void Add(PassageReading reading, TextOrigins[] origins)
    {
        foreach (var index in reading.Blocks!.OtherBlocks.Where(index => index < origins.Length))
        {
            Add(origins[index], null);
        }

        foreach (var item in reading.Blocks.Numbers.Where(static item => !item.IsInner))
        {
            Add(origins[item.Index], item);
        }
    }

    /// <summary>The numbers that a letter shows otherwise on some way.</summary>
    public IEnumerable<ListNumber> FindWrong(LetterFlow flow)
    {
        if (_blocks.Values.SelectMany(static blocks => blocks.Values).Any(static item => item is not null))
        {
            Run(flow.Root, new((ListCount?)null));
        }

        return _wrong.Values;
    }

    protected override ListCounts None() => new();

    protected override ListCounts Write(FlowStep step, ListCounts before)
    {
        Work(1);
        if (!_blocks.TryGetValue(step, out var blocks))
        {
            return before;
        }

        HashSet<ListCount?> lists = [.. before.All];
        foreach (var block in blocks)
        {
            Work(lists.Count);
            lists = block.Value is { } item
                ? [.. lists.Select(list => Count(list, item, new(step, block.Key)))]
                : [null];
        }

        return new([.. lists]);
    }

    protected override ListCounts WriteMissing(FlowCall include, ListCounts before) => before;

    private ListCount? Count(ListCount? list, PassageListItem item, TextOrigin origin)
    {
        if (list?.Sign != item.Sign)
        {
            return new(item.Written, 1, true, item.Sign);
        }

        var shown = list.ShownFor(item.Written);
        if (shown != item.Written && !_wrong.ContainsKey(origin))
        {
            _wrong.Add(origin, new(origin, item.Written, shown, item.Sign));
        }

        return list.With(item.Written);
    }

    private void Add(TextOrigins origins, PassageListItem? item)
    {
        foreach (var origin in origins.All)
        {
            if (!_blocks.TryGetValue(origin.Step, out var blocks))
            {
                _blocks.Add(origin.Step, blocks = []);
            }

            blocks[origin.Offset] = item ?? (blocks.TryGetValue(origin.Offset, out var known) ? known : null);
        }
    }
}
