using System.Runtime.CompilerServices;
using ImrDocs.Templating.Binding.Tree;

namespace ImrDocs.Templating.Checks;

/// <summary>A value of which something is done.</summary>
/// <param name="Expression">The value.</param>
/// <param name="IsSaid">Whether it is said; it is tested otherwise.</param>
/// <param name="Body">The template's text where it stands, as it is called there.</param>
internal sealed record Use(BoundExpression Expression, bool IsSaid, object Body);

/// <summary>The name of a value: a variable's, or that of something which an include is given in one call.</summary>
/// <param name="Body">What the call binds; null for a variable, which all templates see.</param>
/// <param name="Name">The name.</param>
internal sealed record UseName(object? Body, string Name)
{
    public static UseName OfVariable(string name) => new(null, name);

    public bool Equals(UseName other) => ReferenceEquals(Body, other.Body) && Name == other.Name;

    public override int GetHashCode() => unchecked((RuntimeHelpers.GetHashCode(Body!) * 31) + StringComparer.Ordinal.GetHashCode(Name));
}
