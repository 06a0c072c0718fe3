using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>What a value of a field must hold to besides its type, as an attribute of the field declares it.</summary>
/// <remarks>
/// It is the only place that knows the attribute: the check of declarations, emitted code, the check of data, the JSON
/// Schema, the field reference, and proposed samples ask it. <see cref="ConstraintTable"/> lists all of them.
/// </remarks>
public abstract class Constraint : IEquatable<Constraint>
{
    private readonly object[] _arguments;

    /// <param name="name">The name of the attribute: <c>MinLength</c>. The class is <c>MinLengthConstraint</c>.</param>
    /// <param name="arguments">What the constructor takes, in its order: emitted code writes it again.</param>
    private protected Constraint(string name, params object[] arguments)
    {
        Name = name;
        _arguments = arguments;
    }

    /// <summary>The name of the attribute: <c>MinLength</c>.</summary>
    internal string Name { get; }

    /// <summary>What the constructor took, in its order.</summary>
    internal IReadOnlyList<object> Arguments => _arguments;

    /// <summary>The rule that a wrong value breaks.</summary>
    internal abstract Rule Rule { get; }

    /// <summary>The least value, length, or count that it allows; null where it sets none.</summary>
    internal virtual decimal? Least => null;

    /// <summary>The greatest value, length, or count that it allows; null where it sets none.</summary>
    internal virtual decimal? Most => null;

    /// <summary>What it asks for, in the words of the field reference; null where its bounds say all.</summary>
    internal virtual string? Meaning => null;

    /// <summary>How a JSON Schema states it.</summary>
    internal abstract IEnumerable<SchemaKeyword> Keywords { get; }

    /// <inheritdoc/>
    public bool Equals(Constraint? other) =>
        other is not null && Name == other.Name && _arguments.SequenceEqual(other._arguments);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Constraint);

    /// <inheritdoc/>
    public sealed override int GetHashCode() =>
        _arguments.Aggregate(Name.GetHashCode(), static (hash, argument) => (hash * 31) + argument.GetHashCode());
}

/// <summary>A constraint of values of one kind.</summary>
/// <typeparam name="T">What is checked: a text, a number, or the count of a list.</typeparam>
public abstract class Constraint<T> : Constraint
{
    private protected Constraint(string name, params object[] arguments)
        : base(name, arguments) { }

    /// <summary>Whether the value is right.</summary>
    internal abstract bool Allows(T value);

    /// <summary>What is wrong with the value of a letter's data, and what to do.</summary>
    internal abstract DiagnosticMessage Message(T value);

    /// <summary>
    /// What is wrong with a value that a declaration holds, a default or an example: <c>it is shorter than 2</c>.
    /// </summary>
    internal abstract string Reason { get; }
}
