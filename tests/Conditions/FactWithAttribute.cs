namespace ImrDocs.Conditions;

/// <summary>A fact that is skipped, with a reason, where something that it needs is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithAttribute : FactAttribute
{
    public FactWithAttribute(Needs needs) => Skip = Machine.ReasonToSkip(needs)!;
}
