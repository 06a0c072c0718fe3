namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>A constraint of a number, or of each number of a list.</summary>
public abstract class NumberConstraint : Constraint<decimal>
{
    private protected NumberConstraint(string name, params object[] arguments)
        : base(name, arguments) { }
}
