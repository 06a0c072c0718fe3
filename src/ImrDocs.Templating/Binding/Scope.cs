using System.Collections.Immutable;
using ImrDocs.Templating.Binding.Types;

namespace ImrDocs.Templating.Binding;

/// <summary>What is known at a place of a template: its variables with their types, and which absent values cannot be absent.</summary>
internal sealed record Scope(ImmutableDictionary<string, VariableState> Variables, ImmutableHashSet<string> Present)
{
    // A fact about a value stands beside the fact that the value is there; no name has this sign.
    private const string ContentMark = ".#";

    public static readonly Scope Empty = new(
        ImmutableDictionary.Create<string, VariableState>(StringComparer.Ordinal), ImmutableHashSet.Create<string>(StringComparer.Ordinal));

    /// <summary>The scope after a variable got a value; what was known of the old one is forgotten.</summary>
    public Scope Assign(string name, TemplateType type) => new(
        Variables.SetItem(name, new(type, IsMaybeUnset: false)),
        Present.Except(Present.Where(path => path == name || path.StartsWith(name + ".", StringComparison.Ordinal))));

    /// <summary>The scope after a variable ended.</summary>
    public Scope Remove(string name) => Assign(name, new UnknownTemplateType()) with { Variables = Variables.Remove(name) };

    /// <summary>The scope where the value of a path is known to be there.</summary>
    public Scope WithPresent(string? path) => path is null ? this : this with { Present = Present.Add(path) };

    /// <summary>The scope where the list or text of a path is known not to be empty.</summary>
    public Scope WithContent(string? path) => path is null ? this : this with { Present = Present.Add(path + ContentMark) };

    /// <summary>Whether the list or text of a path is known not to be empty.</summary>
    public bool HasContent(string path) => Present.Contains(path + ContentMark);

    /// <summary>What is known where two ways meet. Null stands for a way that is never taken.</summary>
    public static Scope? Join(Scope? a, Scope? b)
    {
        if (a is null || b is null)
        {
            return a ?? b;
        }

        var variables = a.Variables;
        foreach (var name in a.Variables.Keys.Union(b.Variables.Keys))
        {
            variables = variables.SetItem(name, VariableState.Join(a.Variables.GetValueOrDefault(name), b.Variables.GetValueOrDefault(name)));
        }

        return new(variables, a.Present.Intersect(b.Present));
    }

    /// <summary>Whether nothing is known here that is not known there.</summary>
    public bool SameAs(Scope other) =>
        Present.SetEquals(other.Present) &&
        Variables.Count == other.Variables.Count &&
        Variables.All(pair => other.Variables.TryGetValue(pair.Key, out var state) && state == pair.Value);
}
