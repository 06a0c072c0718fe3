using System.Collections;
using System.Collections.Immutable;

namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>The constraints of a type, in the order of <see cref="ConstraintTable"/>.</summary>
internal abstract class ConstraintSet(IReadOnlyList<Constraint> constraints)
    : IReadOnlyList<Constraint>,
        IEquatable<ConstraintSet>
{
    /// <summary>No constraint.</summary>
    public static ConstraintSet None { get; } = new ConstraintSet<Constraint>();

    /// <summary>The least value, length, or count that all of them allow; null where there is none.</summary>
    public decimal? Least { get; } = constraints.Max(static constraint => constraint.Least);

    /// <summary>The greatest value, length, or count that all of them allow; null where there is none.</summary>
    public decimal? Most { get; } = constraints.Min(static constraint => constraint.Most);

    public int Count => constraints.Count;

    public Constraint this[int index] => constraints[index];

    public bool Equals(ConstraintSet? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as ConstraintSet);

    public override int GetHashCode() =>
        constraints.Aggregate(0, static (hash, constraint) => (hash * 31) + constraint.GetHashCode());

    public IEnumerator<Constraint> GetEnumerator() => constraints.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The constraints of a type whose values are of one kind.</summary>
/// <typeparam name="T">The constraints of that kind.</typeparam>
internal sealed class ConstraintSet<T>(ImmutableArray<T> constraints)
    : ConstraintSet(constraints.CastArray<Constraint>())
    where T : Constraint
{
    public ConstraintSet(params T[] constraints)
        : this(ImmutableArray.Create(constraints)) { }

    /// <summary>The constraints with their type: checking a value by them allocates nothing.</summary>
    public ImmutableArray<T> Items { get; } = constraints;

    /// <summary>The same with another constraint.</summary>
    public ConstraintSet<T> With(T added) =>
        new(
            ImmutableArray.CreateRange(
                Items
                    .Where(constraint => constraint.Name != added.Name)
                    .Append(added)
                    .OrderBy(static constraint => ConstraintTable.IndexOf(constraint.Name))
            )
        );
}
