using System.Collections.Frozen;
using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles.Grammar;

/// <summary>The custom properties of an element, and values in which they stand.</summary>
internal sealed class Variables
{
    private const int MaxDepth = 32;
    private const int MaxLength = 10_000;

    private readonly Variables? _parent;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<CssToken>> _declared;

    // What is being looked up: a property whose value needs itself has none.
    private readonly Dictionary<string, IReadOnlyList<CssToken>?> _values = new(StringComparer.Ordinal);

    private Variables(Variables? parent, IReadOnlyDictionary<string, IReadOnlyList<CssToken>> declared)
    {
        _parent = parent;
        _declared = declared;
        foreach (var name in declared.Keys.Order(StringComparer.Ordinal))
        {
            Resolve(name, 0);
        }
    }

    /// <summary>No custom properties.</summary>
    public static Variables None { get; } = new(null, FrozenDictionary<string, IReadOnlyList<CssToken>>.Empty);

    /// <summary>These, and what an element in this one declares.</summary>
    public Variables With(IReadOnlyDictionary<string, IReadOnlyList<CssToken>> declared) =>
        declared.Count == 0 ? this : new(this, declared);

    /// <summary>A value with those of the variables in it; null where one has none.</summary>
    public IReadOnlyList<CssToken>? Substitute(IReadOnlyList<CssToken> value) => Substitute(value, 0);

    private IReadOnlyList<CssToken>? Substitute(IReadOnlyList<CssToken> value, int depth)
    {
        if (!value.Any(static token => token.IsFunction("var")))
        {
            return value;
        }

        List<CssToken> result = [];
        for (var i = 0; i < value.Count; )
        {
            if (!value[i].IsFunction("var"))
            {
                result.Add(value[i++]);
                continue;
            }

            var end = CssValue.EndOf(value, i);
            if (
                Argument(CssValue.Inside(CssValue.Range(value, i, end)), depth) is not { } argument
                || result.Count + argument.Count > MaxLength
            )
            {
                return null;
            }

            result.AddRange(argument);
            i = end;
        }

        return CssValue.Trim(result);
    }

    private IReadOnlyList<CssToken>? Argument(IReadOnlyList<CssToken> argument, int depth)
    {
        if (
            depth == MaxDepth
            || argument is not [{ Kind: CssTokenKind.Identifier } name, ..]
            || !name.Text.StartsWith("--", StringComparison.Ordinal)
        )
        {
            return null;
        }

        var comma = 1;
        while (comma < argument.Count && !argument[comma].IsSign(","))
        {
            comma++;
        }

        return Resolve(name.Text, depth + 1)
            ?? (
                comma < argument.Count
                    ? Substitute(CssValue.Trim(CssValue.Range(argument, comma + 1, argument.Count)), depth + 1)
                    : null
            );
    }

    private IReadOnlyList<CssToken>? Resolve(string name, int depth)
    {
        if (_values.TryGetValue(name, out var known))
        {
            return known;
        }

        if (!_declared.TryGetValue(name, out var declared))
        {
            return _parent?.Known(name);
        }

        _values[name] = null;
        return _values[name] = CssKeyword.Global(declared) switch
        {
            "initial" => null,
            "inherit" or "unset" => _parent?.Known(name),
            _ => Substitute(declared, depth),
        };
    }

    // All values of a parent are known: nothing is written when several threads read them.
    private IReadOnlyList<CssToken>? Known(string name) =>
        _values.TryGetValue(name, out var value) ? value : _parent?.Known(name);
}
