using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.CompiledTypes;

namespace ImrDocs.Generators.Typing;

/// <summary>What names stand for at a place of a template that is compiled.</summary>
/// <remarks>
/// A loop's variable, and what an include or a function is given, has its type from where it is given. A variable that
/// is set has one type wherever it is set.
/// </remarks>
internal sealed class CompiledScope
{
    private readonly CompiledVariables _variables;
    private readonly ImmutableDictionary<string, CompiledType> _given;

    private CompiledScope(
        CompiledVariables variables,
        string path,
        object owner,
        ImmutableDictionary<string, CompiledType> given
    )
    {
        _variables = variables;
        Path = path;
        Owner = owner;
        _given = given;
    }

    /// <summary>The path of the template.</summary>
    public string Path { get; }

    /// <summary>The call to which local variables belong: a bound template or a call of a function.</summary>
    public object Owner { get; }

    /// <summary>The scope in which a template begins that no other includes.</summary>
    public static CompiledScope Of(BoundTemplate template, CompiledVariables variables) =>
        new(
            variables,
            template.Path,
            template,
            ImmutableDictionary.Create<string, CompiledType>(StringComparer.Ordinal)
        );

    /// <summary>
    /// The type of a name: of what is given, or of a variable that is set; null when it is set only later.
    /// </summary>
    public CompiledType? Find(string name) =>
        _given.TryGetValue(name, out var type) ? type : _variables.Find(OwnerOf(name), name);

    /// <summary>Whether the name is that of a variable that is set, not given.</summary>
    public bool IsSet(string name) => !_given.ContainsKey(name);

    /// <summary>The scope with a name that is given.</summary>
    public CompiledScope With(string name, CompiledType type) =>
        new(_variables, Path, Owner, _given.SetItem(name, type));

    /// <summary>
    /// The scope of an included template: it sees what its caller sees, less what is local, and what it is given.
    /// </summary>
    public CompiledScope Enter(BoundTemplate template, IEnumerable<KeyValuePair<string, CompiledType>> arguments) =>
        new(
            _variables,
            template.Path,
            template,
            _given
                .RemoveRange(_given.Keys.Where(IsLocal))
                .SetItems(arguments.Select(static a => new KeyValuePair<string, CompiledType>("$." + a.Key, a.Value)))
        );

    /// <summary>The scope of a function of the template's own: it sees what it is given.</summary>
    public CompiledScope Enter(BoundFunctionCall call, IEnumerable<KeyValuePair<string, CompiledType>> arguments) =>
        new(_variables, Path, call, _given.Clear().AddRange(arguments));

    /// <summary>The call to which a variable belongs, or null for one of the whole letter.</summary>
    public object? OwnerOf(string name) => IsLocal(name) ? Owner : null;

    private static bool IsLocal(string name) => name[0] == '$';
}

/// <summary>The types of the variables that a template sets, with all that it includes.</summary>
internal sealed class CompiledVariables
{
    private readonly Dictionary<Key, CompiledType> _types = [];

    /// <summary>Whether a type was learned since this was last asked for.</summary>
    internal bool HasChanged { get; private set; }

    internal CompiledType? Find(object? owner, string name) =>
        _types.TryGetValue(new(owner, name), out var type) ? type : null;

    /// <summary>
    /// Notes that a variable is set to a value of the type; returns whether compiled code has a type for all that it is
    /// set to.
    /// </summary>
    internal bool Set(object? owner, string name, CompiledType type)
    {
        var key = new Key(owner, name);
        var joined = _types.TryGetValue(key, out var known) ? CompiledType.Join(known, type) : type;
        HasChanged |= joined is not null && joined != known;
        _types[key] = joined ?? new NotCompiled();
        return joined is not null and not NotCompiled;
    }

    internal void Settle() => HasChanged = false;

    private readonly struct Key(object? owner, string name) : IEquatable<Key>
    {
        private readonly object? _owner = owner;
        private readonly string _name = name;

        public bool Equals(Key other) => ReferenceEquals(_owner, other._owner) && _name == other._name;

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() =>
            RuntimeHelpers.GetHashCode(_owner) ^ StringComparer.Ordinal.GetHashCode(_name);
    }
}
