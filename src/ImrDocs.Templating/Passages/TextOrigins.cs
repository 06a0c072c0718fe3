using System.Collections.Immutable;

namespace ImrDocs.Templating.Passages;

/// <summary>All that can write one character of a passage: several ways through a letter may give the same passage.</summary>
internal readonly struct TextOrigins
{
    private readonly TextOrigin _first;
    private readonly ImmutableHashSet<TextOrigin>? _all;

    public TextOrigins(TextOrigin origin) => _first = origin;

    private TextOrigins(TextOrigin first, ImmutableHashSet<TextOrigin> all) => (_first, _all) = (first, all);

    /// <summary>The origin that was met first.</summary>
    public TextOrigin First => _first;

    /// <summary>Every origin.</summary>
    public IEnumerable<TextOrigin> All => _all ?? (IEnumerable<TextOrigin>)[_first];

    public TextOrigins Union(TextOrigins other)
    {
        if (_all is null && other._all is null && _first.Equals(other._first))
        {
            return this;
        }

        return new(_first, (_all ?? [_first]).Union(other.All));
    }
}
