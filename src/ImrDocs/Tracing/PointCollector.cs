using System.Runtime.InteropServices;
using ImrDocs.Templating.Schema;
using Scriban;
using Scriban.Syntax;

namespace ImrDocs.Tracing;

/// <summary>Tells from the value of a node, or from its being come by, that a point is reached.</summary>
/// <param name="Point">The point.</param>
/// <param name="IsReached">Whether the value reaches it.</param>
internal sealed record PointWatch(WordingPoint Point, Func<TemplateContext, object?, bool> IsReached);

/// <summary>A field of a section that a template reads, and that can be absent.</summary>
/// <param name="Field">The template name of the field.</param>
/// <param name="Present">The point of its being there.</param>
/// <param name="Absent">The point of its not being there.</param>
internal sealed record ReadOptional(string Field, WordingPoint Present, WordingPoint Absent);

/// <summary>
/// Gathers the points of a letter's templates over all calls of them: what one call asks, the template asks.
/// </summary>
/// <param name="sources">The texts of the templates by path.</param>
internal sealed class PointCollector(IReadOnlyDictionary<string, string> sources)
{
    private readonly Dictionary<WordingPoint, HashSet<ScriptNode>> _points = [];
    private readonly Dictionary<ScriptNode, List<PointWatch>> _watches = [];
    private readonly Dictionary<(string Path, SectionSchema Section), List<ReadOptional>> _optionals = [];
    private readonly HashSet<(string Path, string Subject)> _asked = [];

    /// <summary>The watches by the node whose value they ask.</summary>
    public IReadOnlyDictionary<ScriptNode, List<PointWatch>> Watches => _watches;

    /// <summary>Every point, in the order of the places.</summary>
    /// <remarks>
    /// Where a condition of the same template asks no more than whether a field is there, its outcomes say the same.
    /// </remarks>
    public IEnumerable<WordingPoint> Points =>
        _points
            .Keys.Concat(
                _optionals
                    .Values.SelectMany(static optionals => optionals)
                    .SelectMany(static optional => new[] { optional.Present, optional.Absent })
            )
            .Where(point => point.Kind != WordingPointKind.Optional || !_asked.Contains((point.Path, point.Subject)))
            .Distinct()
            .OrderBy(static point => point.Path, StringComparer.Ordinal)
            .ThenBy(static point => point.Line)
            .ThenBy(static point => point.Column)
            .ThenBy(static point => point.Kind)
            .ThenBy(static point => point.Subject, StringComparer.Ordinal);

    public IReadOnlyList<ReadOptional> OptionalsOf(string path, SectionSchema section) =>
        _optionals.GetValueOrDefault((path, section)) ?? [];

    /// <summary>Adds a point that the value of a node reaches.</summary>
    public void Add(WordingPoint point, ScriptNode node, Func<TemplateContext, object?, bool> isReached)
    {
        if (point.Kind is WordingPointKind.Condition or WordingPointKind.Operand)
        {
            _asked.Add((point.Path, point.Subject.TrimStart('!')));
        }

        if (!_points.TryGetValue(point, out var nodes))
        {
            _points.Add(point, nodes = []);
        }

        if (nodes.Add(node))
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_watches, node, out _) ??= []).Add(new(point, isReached));
        }
    }

    /// <summary>
    /// Adds the points of a field that may be absent: it is there or not once for all the places where the template
    /// reads it.
    /// </summary>
    public void AddOptional(WordingPoint present, SectionSchema section, string field)
    {
        var optionals = CollectionsMarshal.GetValueRefOrAddDefault(_optionals, (present.Path, section), out _) ??= [];
        if (optionals.All(optional => optional.Field != field))
        {
            optionals.Add(new(field, present, present with { Outcome = "absent" }));
        }
    }

    /// <summary>The text of a node as its template writes it, on one line.</summary>
    public string SourceOf(string path, ScriptNode node) =>
        string.Join(
            ' ',
            sources[path]
                [node.Span.Start.Offset..(node.Span.End.Offset + 1)]
                .Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)
        );
}
