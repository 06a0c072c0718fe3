namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>The attribute of a constraint, as the check of declarations reads it.</summary>
/// <param name="name">The attribute's name: <c>MinLength</c>.</param>
/// <param name="target">What it is for.</param>
/// <param name="read">Makes the constraint of the attribute's arguments, or says what is wrong with them.</param>
internal sealed class ConstraintDescriptor(
    string name,
    ConstraintTarget target,
    Func<ConstraintArguments, ConstraintReading> read
)
{
    public string Name { get; } = name;

    public ConstraintTarget Target { get; } = target;

    public ConstraintReading Read(ConstraintArguments arguments) => read(arguments);
}
