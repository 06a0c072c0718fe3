using ImrDocs.Models;
using Scriban;
using Scriban.Syntax;

namespace ImrDocs.Tracing;

/// <summary>What the interpreter reaches while one letter is written, node by node.</summary>
/// <param name="letter">The letter.</param>
/// <param name="points">The points of the templates.</param>
internal sealed class ReachedPoints(ISection letter, PointCollector points)
{
    private readonly Dictionary<ScriptNode, int> _hits = [];

    /// <summary>The points that are reached.</summary>
    public HashSet<WordingPoint> Points { get; } = [];

    public int HitsOf(ScriptNode node) => _hits.GetValueOrDefault(node);

    public void Add(ScriptNode node, TemplateContext context, object? value)
    {
        if (node is ScriptStatement)
        {
            _hits[node] = _hits.GetValueOrDefault(node) + 1;
        }

        // The letter's own fields are there for every template.
        if (node is ScriptBlockStatement { Parent: ScriptPage })
        {
            AddRead(node.Span.FileName, letter);
        }

        foreach (var watch in points.Watches.GetValueOrDefault(node) ?? [])
        {
            if (!Points.Contains(watch.Point) && watch.IsReached(context, value))
            {
                Points.Add(watch.Point);
            }
        }
    }

    /// <summary>A template reads a section: each of the fields that it reads there is present or absent.</summary>
    public void AddRead(string path, ISection section)
    {
        foreach (var (field, present, absent) in points.OptionalsOf(path, section.Schema))
        {
            section.TryGetMember(field, out var value);
            Points.Add(value is null ? absent : present);
        }
    }
}

/// <summary>Stands for the value of a <c>case</c> of which no branch fitted.</summary>
internal sealed class NoBranch
{
    private NoBranch() { }

    public static NoBranch Instance { get; } = new();
}
