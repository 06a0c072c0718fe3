namespace ImrDocs.Conditions;

/// <summary>A theory that is skipped, with a reason, where something that it needs is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryWithAttribute : TheoryAttribute
{
    public TheoryWithAttribute(Needs needs) => Skip = Machine.ReasonToSkip(needs)!;
}
