using System.Globalization;
using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Passages;

/// <summary>The containers in which the ways to one place may be; null stands for none.</summary>
internal sealed class ContainerWays : IFlowWays<ContainerWays>
{
    // What differs more is followed on some of the ways.
    private const int MaxCount = 64;

    private readonly HashSet<OpenContainer?> _ways = [];

    public ContainerWays(params OpenContainer?[] ways) => _ways.UnionWith(ways);

    public int Count => _ways.Count;

    public bool IsCut => false;

    public string Key => string.Join(";", _ways.Select(static way => way is null ? "" : KeyOf(way)));

    public IEnumerable<OpenContainer?> All => _ways;

    public void Add(ContainerWays others)
    {
        foreach (var way in others._ways.Where(_ => _ways.Count < MaxCount))
        {
            _ways.Add(way);
        }
    }

    private static string KeyOf(OpenContainer innermost) =>
        string.Join(
            ",",
            innermost.All.Select(static container =>
                string.Format(
                    CultureInfo.InvariantCulture,
                    "{0}.{1}.{2}{3}",
                    container.Begin.Step.Id,
                    container.Begin.Offset,
                    container.Colons,
                    container.HasContent ? "+" : ""
                )
            )
        );
}
