using ImrDocs.Templating.Binding.Types;

namespace ImrDocs.Templating.Binding.Knowledge;

/// <summary>What is known of a variable.</summary>
/// <param name="Type">The type of its value.</param>
/// <param name="IsMaybeUnset">Whether there is a way here on which it got no value.</param>
/// <param name="IsOfLoop">Whether a loop around the place sets it in each round.</param>
internal sealed record VariableState(TemplateType Type, bool IsMaybeUnset, bool IsOfLoop = false)
{
    /// <summary>What is known where the variable has one of two states.</summary>
    public static VariableState Join(VariableState a, VariableState b) =>
        new(Join(a.Type, b.Type), a.IsMaybeUnset || b.IsMaybeUnset, a.IsOfLoop || b.IsOfLoop);

    /// <summary>What is known where it has this state, or was not set.</summary>
    public VariableState MaybeUnset() => IsMaybeUnset ? this : this with { IsMaybeUnset = true };

    // What was of two types stays so, whatever comes: a loop's rounds would have no end of new types.
    private static TemplateType Join(TemplateType a, TemplateType b) =>
        (a is MixedTemplateType || b is MixedTemplateType ? null : TypeJoin.Of(a, b)) ?? new MixedTemplateType();
}
