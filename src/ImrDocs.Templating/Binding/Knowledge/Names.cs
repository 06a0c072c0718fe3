namespace ImrDocs.Templating.Binding.Knowledge;

/// <summary>Variables with their types, and what the tests on the way say of values.</summary>
/// <param name="Variables">The variables by name.</param>
/// <param name="Facts">What is known of values: by the first name of their paths, and then by path.</param>
internal sealed record Names(NameMap<VariableState> Variables, NameMap<NameMap<ValueFacts>> Facts)
{
    private static readonly NameJoin<VariableState> EitherVariable = new(VariableState.Join, static only =>
        only.MaybeUnset()
    );
    private static readonly NameJoin<ValueFacts> EitherFact = new(ValueFacts.Either, Alone: null);
    private static readonly NameJoin<NameMap<ValueFacts>> EitherFacts = new(
        static (a, b) => a.Join(b, EitherFact) is { IsEmpty: false } facts ? facts : null,
        Alone: null
    );

    public static Names Empty { get; } = new(NameMap<VariableState>.Empty, NameMap<NameMap<ValueFacts>>.Empty);

    /// <summary>What is known of the value of a path.</summary>
    public ValueFacts FactsOf(string path) => Facts.Find(FirstName(path))?.Find(path) ?? ValueFacts.None;

    /// <summary>The names after a variable got a value; what was known of the old one is forgotten.</summary>
    public Names Set(string name, VariableState state) => new(Variables.Set(name, state), Facts.Remove(name));

    public Names Remove(string name) => new(Variables.Remove(name), Facts.Remove(name));

    /// <summary>The names where something is known of the value of a path.</summary>
    public Names With(string path, ValueFacts facts)
    {
        var name = FirstName(path);
        return this with { Facts = Facts.Set(name, (Facts.Find(name) ?? NameMap<ValueFacts>.Empty).Set(path, facts)) };
    }

    /// <summary>What is known of the value of a path, and of all that it holds.</summary>
    public IEnumerable<KeyValuePair<string, ValueFacts>> Below(string path) =>
        (Facts.Find(FirstName(path)) ?? NameMap<ValueFacts>.Empty).Where(fact =>
            fact.Key.StartsWith(path, StringComparison.Ordinal)
            && (fact.Key.Length == path.Length || fact.Key[path.Length] == '.')
        );

    /// <summary>What is known where one of two ways was taken.</summary>
    public static Names Join(Names a, Names b) =>
        ReferenceEquals(a, b)
            ? a
            : new(a.Variables.Join(b.Variables, EitherVariable), a.Facts.Join(b.Facts, EitherFacts));

    // What an include is given has a name of two parts: "$.item".
    private static string FirstName(string path)
    {
        var dot = path.IndexOf('.', path.StartsWith("$.", StringComparison.Ordinal) ? 2 : 0);
        return dot < 0 ? path : path.Substring(0, dot);
    }
}
