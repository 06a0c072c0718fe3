using System.Collections.Immutable;
using ImrDocs.Templating.Binding.Types;

namespace ImrDocs.Templating.Binding;

/// <summary>What is known at a place of a template: its variables with their types, and what the tests on the way there say of values.</summary>
/// <param name="Variables">The variables by name.</param>
/// <param name="Facts">The facts, each as a path and what is known of its value.</param>
/// <param name="IsInFunction">Whether a function of a template's own is being called, which sets no variable.</param>
internal sealed record Scope(ImmutableDictionary<string, VariableState> Variables, ImmutableHashSet<string> Facts, bool IsInFunction = false)
{
    // No name has one of these signs, so that a fact never looks like a path.
    private const char Present = '?';
    private const char Content = '#';
    private const char Equal = '=';
    private const char Unequal = '!';
    private const char AboveZero = '>';

    public static readonly Scope Empty = new(
        ImmutableDictionary.Create<string, VariableState>(StringComparer.Ordinal), ImmutableHashSet.Create<string>(StringComparer.Ordinal));

    /// <summary>The scope after a variable got a value; what was known of the old one is forgotten.</summary>
    public Scope Assign(string name, TemplateType type) => this with
    {
        Variables = Variables.SetItem(name, new(type, IsMaybeUnset: false)),
        Facts = Facts.Except(Facts.Where(fact => IsAbout(fact, name))),
    };

    /// <summary>The scope in a loop that sets the variable in each round.</summary>
    public Scope AssignInLoop(string name, TemplateType type)
    {
        var assigned = Assign(name, type);
        return assigned with { Variables = assigned.Variables.SetItem(name, new(type, IsMaybeUnset: false, IsOfLoop: true)) };
    }

    /// <summary>The scope after a variable ended.</summary>
    public Scope Remove(string name) => Assign(name, new UnknownTemplateType()) with { Variables = Variables.Remove(name) };

    /// <summary>The scope where the value of a path is known to be there, and so is all that it is read from.</summary>
    public Scope WithPresent(string? path)
    {
        var scope = With(path, Present, "");
        for (var dot = path?.LastIndexOf('.') ?? -1; dot > 0; dot = path!.LastIndexOf('.', dot - 1))
        {
            scope = scope.With(path!.Substring(0, dot), Present, "");
        }

        return scope;
    }

    /// <summary>The scope where the list or text of a path is known not to be empty.</summary>
    public Scope WithContent(string? path) => With(path, Content, "");

    /// <summary>The scope where the number of a path is known to be more than 0.</summary>
    public Scope WithAboveZero(string? path) => With(path, AboveZero, "");

    /// <summary>The scope where the value of a path is known to be the one that is written out.</summary>
    public Scope WithEqual(string? path, string literal) => With(path, Equal, literal);

    /// <summary>The scope where the value of a path is known not to be the one that is written out.</summary>
    public Scope WithUnequal(string? path, string literal) => With(path, Unequal, literal);

    /// <summary>The scope where all that another scope knows of the value at one path is known of the value at a second.</summary>
    public Scope WithFactsOf(Scope other, string? from, string to) => from is null ? this : this with
    {
        Facts = Facts.Union(other.Facts.Where(fact => IsAbout(fact, from)).Select(fact => to + fact.Substring(from.Length))),
    };

    /// <summary>Whether the value of a path is known to be there.</summary>
    public bool IsPresent(string path) => Facts.Contains(path + Present);

    /// <summary>Whether the number of a path is known to be more than 0.</summary>
    public bool IsAboveZero(string path) => Facts.Contains(path + AboveZero);

    /// <summary>Whether the list or text of a path is known not to be empty.</summary>
    public bool HasContent(string path) => Facts.Contains(path + Content) || IsEqual(path + ".size", "0") == false;

    /// <summary>Whether the value of a path is the one that is written out; null when that is not known.</summary>
    public bool? IsEqual(string? path, string literal) =>
        path is null ? null
        : Facts.Contains(path + Unequal + literal) ? false
        : Facts.Contains(path + Equal + literal) ? true
        : Facts.Any(fact => fact.StartsWith(path + Equal, StringComparison.Ordinal)) ? false
        : null;

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

        return a with { Variables = variables, Facts = a.Facts.Intersect(b.Facts) };
    }

    /// <summary>Whether the same is known here and there.</summary>
    public bool Equals(Scope? other) =>
        other is not null &&
        IsInFunction == other.IsInFunction &&
        Facts.SetEquals(other.Facts) &&
        Variables.Count == other.Variables.Count &&
        Variables.All(pair => other.Variables.TryGetValue(pair.Key, out var state) && state == pair.Value);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Variables.Keys.Concat(Facts).Aggregate(0, static (hash, text) => hash ^ StringComparer.Ordinal.GetHashCode(text));

    /// <summary>Whether a fact is about the variable or about what it holds.</summary>
    public static bool IsAbout(string fact, string name) =>
        fact.StartsWith(name, StringComparison.Ordinal) && fact.Length > name.Length &&
            fact[name.Length] is '.' or Present or Content or Equal or Unequal or AboveZero;

    private Scope With(string? path, char relation, string literal) => path is null ? this : this with { Facts = Facts.Add(path + relation + literal) };
}
