namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>Puts items of lists together.</summary>
internal sealed class ListAssembly
{
    // How many items a list has so far, since a list goes on after a paragraph.
    private readonly Dictionary<(int Number, int Level), int> _counts = [];

    public IReadOnlyList<ImportedBlock> Of(IReadOnlyList<FlowItem> items)
    {
        List<ImportedBlock> blocks = [];
        for (var i = 0; i < items.Count; )
        {
            if (items[i].List is null)
            {
                blocks.Add(items[i++].Block);
                continue;
            }

            var first = items[i];
            var run = items
                .Skip(i)
                .TakeWhile((item, at) => item.List is not null && (at == 0 || !item.Block.BeginsPage));
            List<FlowItem> members = [.. run];
            i += members.Count;
            var lists = Lists(members, 0, members.Count);
            blocks.Add(lists[0] with { BeginsPage = first.Block.BeginsPage });
            blocks.AddRange(lists.Skip(1));
        }

        return blocks;
    }

    // The lists of items that stand at the same level, with deeper items in those above them.
    private List<ListBlock> Lists(List<FlowItem> items, int start, int end)
    {
        List<ListBlock> lists = [];
        List<ListItem> open = [];
        FlowItem? first = null;
        for (var i = start; i < end; )
        {
            var item = items[i];
            var level = items[start].List!.Level;
            if (first is not null && (!IsSame(first, item) && item.List!.Level <= level))
            {
                Close();
            }

            first ??= item;
            var deeper = i + 1;
            while (deeper < end && items[deeper].List!.Level > level && items[deeper].List!.Level > item.List!.Level)
            {
                deeper++;
            }

            var paragraph = (ParagraphBlock)item.Block;
            open.Add(new(paragraph.Place, paragraph.Inlines, deeper > i + 1 ? Lists(items, i + 1, deeper) : []));
            i = deeper;
        }

        Close();
        return lists;

        void Close()
        {
            var key = (first!.List!.Number, first.List.Level);
            var count = _counts.GetValueOrDefault(key);
            var begin = first.List.Definition.Start + count;
            lists.Add(new(first.Block.Place, first.List.Definition.IsNumbered ? begin : null, [.. open]));
            _counts[key] = count + open.Count;

            // A list in an item begins anew in the next one.
            foreach (var inner in _counts.Keys.Where(k => k.Number == key.Number && k.Level > key.Level).ToList())
            {
                _counts.Remove(inner);
            }

            open = [];
            first = null;
        }
    }

    private static bool IsSame(FlowItem one, FlowItem other) =>
        one.List!.Number == other.List!.Number
        || (one.List.Definition.IsNumbered == other.List.Definition.IsNumbered && !one.List.Definition.IsNumbered);
}
