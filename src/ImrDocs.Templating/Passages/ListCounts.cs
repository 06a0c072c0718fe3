using System.Globalization;
using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Passages;

/// <summary>The numbered lists in which the ways to one place may be; null stands for none.</summary>
internal sealed class ListCounts : IFlowWays<ListCounts>
{
    // What differs more is counted on some of the ways.
    private const int MaxCount = 64;

    private readonly HashSet<ListCount?> _lists = [];

    public ListCounts(params ListCount?[] lists) => _lists.UnionWith(lists);

    public int Count => _lists.Count;

    public bool IsCut => false;

    public string Key =>
        string.Join(
            ";",
            _lists.Select(static list =>
                list is null
                    ? ""
                    : string.Format(
                        CultureInfo.InvariantCulture,
                        "{0},{1},{2},{3}",
                        list.First,
                        list.Count,
                        list.IsRepeated,
                        list.Sign
                    )
            )
        );

    public IEnumerable<ListCount?> All => _lists;

    public void Add(ListCounts others)
    {
        foreach (var list in others._lists.Where(_ => _lists.Count < MaxCount))
        {
            _lists.Add(list);
        }
    }
}
