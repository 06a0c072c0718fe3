using System.Collections.Frozen;
using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles.Grammar;

/// <summary>What every property of a style sheet sets: itself, or the longhands of which it is a short form.</summary>
internal sealed class PropertyTable
{
    private static readonly string[] BorderParts = ["width", "style", "color"];

    private readonly FrozenDictionary<string, Property> _properties;

    /// <param name="isRightToLeft">Whether text runs from right to left, and starts on the right.</param>
    public PropertyTable(bool isRightToLeft)
    {
        Dictionary<string, Property> properties = new(StringComparer.Ordinal);
        foreach (var name in Longhands.Names)
        {
            properties[name] = new([name], static value => [value]);
        }

        foreach (var (side, edges) in Sides(isRightToLeft))
        {
            AddEdges(properties, side, edges);
        }

        foreach (var (name, property) in Shorthands.All)
        {
            properties[name] = property;
        }

        _properties = properties.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The longhands that a declaration sets; null where it is not understood.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="value">Its value, without variables.</param>
    public IReadOnlyList<(string Name, IReadOnlyList<CssToken> Value)>? Expand(
        string name,
        IReadOnlyList<CssToken> value
    )
    {
        if (!_properties.TryGetValue(name, out var property))
        {
            return null;
        }

        var values = CssKeyword.Global(value) is null
            ? property.Split(value)
            : [.. property.Longhands.Select(_ => value)];
        return
            values is not null
            && property.Longhands.Zip(values).All(static pair => Longhands.Accepts(pair.First, pair.Second))
            ? [.. property.Longhands.Zip(values)]
            : null;
    }

    // Names of sides, physical and logical, and the edges that they mean, in the order of values.
    private static IEnumerable<(string Side, string[] Edges)> Sides(bool isRightToLeft)
    {
        var (left, right) = isRightToLeft ? ("end", "start") : ("start", "end");
        return
        [
            ("", ["top", right, "bottom", left]),
            ("-left", [left]),
            ("-right", [right]),
            ("-top", ["top"]),
            ("-bottom", ["bottom"]),
            ("-inline", ["start", "end"]),
            ("-inline-start", ["start"]),
            ("-inline-end", ["end"]),
            ("-block", ["top", "bottom"]),
            ("-block-start", ["top"]),
            ("-block-end", ["bottom"]),
        ];
    }

    private static void AddEdges(Dictionary<string, Property> properties, string side, string[] edges)
    {
        foreach (var space in (string[])["margin", "padding"])
        {
            properties[space + side] = new([.. edges.Select(edge => $"{space}-{edge}")], value =>
                Shorthands.OfEdges(value, edges.Length)
            );
        }

        foreach (var part in BorderParts)
        {
            properties[$"border{side}-{part}"] = new([.. edges.Select(edge => $"border-{edge}-{part}")], value =>
                Shorthands.OfEdges(value, edges.Length)
            );
        }

        properties["border" + side] = new(
            [.. edges.SelectMany(static edge => BorderParts, static (edge, part) => $"border-{edge}-{part}")],
            value => Shorthands.OfBorder(value, edges.Length)
        );
    }
}
