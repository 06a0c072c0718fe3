using ImrDocs.Templating.Binding.Knowledge;
using ImrDocs.Templating.Binding.Types;

namespace ImrDocs.Templating.Binding;

/// <summary>
/// What is known at a place of a template: its variables with their types, and what the tests on the way there say of
/// values.
/// </summary>
/// <param name="Letter">The variables of the whole letter, and what is known of its fields.</param>
/// <param name="Local">The variables of the template alone, and what it is given: what begins with <c>$</c>.</param>
/// <param name="IsInFunction">Whether a function of a template's own is being called, which sets no variable.</param>
internal sealed record Scope(Names Letter, Names Local, bool IsInFunction = false)
{
    public static readonly Scope Empty = new(Names.Empty, Names.Empty);

    /// <summary>The names of all variables.</summary>
    public IEnumerable<string> VariableNames =>
        Letter.Variables.Concat(Local.Variables).Select(static variable => variable.Key);

    /// <summary>What is known of a variable; null where there is none of the name.</summary>
    public VariableState? Find(string name) => In(name).Variables.Find(name);

    /// <summary>The scope after a variable got a value; what was known of the old one is forgotten.</summary>
    public Scope Assign(string name, TemplateType type) =>
        With(name, In(name).Set(name, new(type, IsMaybeUnset: false)));

    /// <summary>The scope in a loop that sets the variable in each round.</summary>
    public Scope AssignInLoop(string name, TemplateType type) =>
        With(name, In(name).Set(name, new(type, IsMaybeUnset: false, IsOfLoop: true)));

    /// <summary>The scope after a variable ended.</summary>
    public Scope Remove(string name) => With(name, In(name).Remove(name));

    /// <summary>The scope where a variable is again what it was before.</summary>
    public Scope Restore(string name, VariableState state) =>
        With(name, In(name) with { Variables = In(name).Variables.Set(name, state) });

    /// <summary>
    /// The scope of an include: it sees the variables of the letter, not the local ones of its caller.
    /// </summary>
    public Scope Enter() => (this with { Local = Names.Empty }).Assign("$", new ArgumentsTemplateType());

    /// <summary>
    /// The scope after an include: the caller's local variables are there again, with all that was known of them.
    /// </summary>
    public Scope Leave(Scope caller) => this with { Local = caller.Local };

    /// <summary>The scope where the value of a path is known to be there, and so is all that it is read from.</summary>
    public Scope WithPresent(string? path)
    {
        var scope = this;
        for (var end = path?.Length ?? 0; end > 0; end = path!.LastIndexOf('.', end - 1))
        {
            scope = scope.With(path!.Substring(0, end), static facts =>
                facts.IsPresent ? facts : facts with { IsPresent = true }
            );
        }

        return scope;
    }

    /// <summary>The scope where the list or text of a path is known not to be empty.</summary>
    public Scope WithContent(string? path) => With(path, static facts => facts with { HasContent = true });

    /// <summary>The scope where the number of a path is known not to be below a bound.</summary>
    public Scope WithLeast(string? path, LowerBound least) =>
        With(path, facts => facts with { Least = LowerBound.Both(facts.Least, least) });

    /// <summary>The scope where the value of a path is known to be the one that is written out.</summary>
    public Scope WithEqual(string? path, string literal) =>
        With(path, facts => facts with { Equal = facts.Equal.Set(literal, literal) });

    /// <summary>The scope where the value of a path is known not to be the one that is written out.</summary>
    public Scope WithUnequal(string? path, string literal) =>
        With(path, facts => facts with { Unequal = facts.Unequal.Set(literal, literal) });

    /// <summary>
    /// The scope where all that another scope knows of the value at one path is known of the value at a second.
    /// </summary>
    public Scope WithFactsOf(Scope other, string? from, string to) =>
        from is null
            ? this
            : other
                .In(from)
                .Below(from)
                .Select(fact => (Path: to + fact.Key.Substring(from.Length), Facts: fact.Value))
                .Aggregate(this, static (scope, fact) =>
                    scope.With(fact.Path, facts => ValueFacts.Both(facts, fact.Facts))
                );

    /// <summary>Whether the value of a path is known to be there.</summary>
    public bool IsPresent(string path) => FactsOf(path).IsPresent;

    /// <summary>What the number of a path is known not to be below; null when that is not known.</summary>
    public LowerBound? Least(string path) => FactsOf(path).Least;

    /// <summary>Whether the list or text of a path is known not to be empty.</summary>
    public bool HasContent(string path) => FactsOf(path).HasContent || IsEqual(path + ".size", "0") == false;

    /// <summary>Whether the value of a path is the one that is written out; null when that is not known.</summary>
    public bool? IsEqual(string? path, string literal) => path is null ? null : FactsOf(path).IsEqual(literal);

    /// <summary>What is known where two ways meet. Null stands for a way that is never taken.</summary>
    public static Scope? Join(Scope? a, Scope? b) =>
        a is null || b is null ? a ?? b
        : ReferenceEquals(a, b) ? a
        : a with { Letter = Names.Join(a.Letter, b.Letter), Local = Names.Join(a.Local, b.Local) };

    private static bool IsLocal(string name) => name.Length > 0 && name[0] == '$';

    private ValueFacts FactsOf(string path) => In(path).FactsOf(path);

    private Names In(string name) => IsLocal(name) ? Local : Letter;

    private Scope With(string name, Names names) =>
        IsLocal(name) ? this with { Local = names } : this with { Letter = names };

    private Scope With(string? path, Func<ValueFacts, ValueFacts> learn) =>
        path is null ? this : With(path, In(path).With(path, learn(In(path).FactsOf(path))));
}
