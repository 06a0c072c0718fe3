namespace ImrDocs.Templating.Checks.Mentions;

/// <summary>
/// What names hold at a place, in terms of what they hold where a part of a template begins. A name that is not set
/// holds what it held.
/// </summary>
internal sealed class HeldValues
{
    private readonly Dictionary<string, HashSet<Mention>> _set;

    public HeldValues() => _set = new(StringComparer.Ordinal);

    private HeldValues(HeldValues other) => _set = new(other._set, StringComparer.Ordinal);

    /// <summary>The names that are set.</summary>
    public IReadOnlyCollection<string> Names => _set.Keys;

    /// <summary>What a name holds.</summary>
    public IReadOnlyCollection<Mention> this[string name]
    {
        get => _set.TryGetValue(name, out var held) ? held : [new(new NameOrigin(name), IsSaid: true)];
        set => _set[name] = [.. value];
    }

    /// <summary>What a name holds.</summary>
    public IEnumerable<Mention> Held(string name) => this[name];

    /// <summary>Adds what a name can hold, too; returns whether that is new.</summary>
    public bool Widen(string name, IEnumerable<Mention> more)
    {
        var held = _set.TryGetValue(name, out var known) ? known : _set[name] = [.. this[name]];
        var before = held.Count;
        held.UnionWith(more);
        return held.Count > before;
    }

    /// <summary>What names hold after this and then another part, which begins with what they hold here.</summary>
    public HeldValues Then(HeldValues next)
    {
        var result = new HeldValues(this);
        foreach (var name in next.Names)
        {
            result[name] = [.. next[name].SelectMany(mention => mention.Resolve(inner => this[inner]))];
        }

        return result;
    }

    /// <summary>What names hold where two ways meet. Null stands for a way that is never taken.</summary>
    public static HeldValues? Join(HeldValues? a, HeldValues? b)
    {
        if (a is null || b is null)
        {
            return a ?? b;
        }

        var result = new HeldValues();
        foreach (var name in a.Names.Union(b.Names))
        {
            result[name] = [.. a[name], .. b[name]];
        }

        return result;
    }
}
