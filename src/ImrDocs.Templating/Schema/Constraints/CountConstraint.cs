namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>A constraint of how many elements a list has.</summary>
public abstract class CountConstraint : Constraint<int>
{
    private protected CountConstraint(string name, params object[] arguments)
        : base(name, arguments) { }
}
