using ImrDocs.Templating.Binding.Types;

namespace ImrDocs.Templating.Binding;

/// <summary>What is known of a variable.</summary>
/// <param name="Type">The type of its value.</param>
/// <param name="IsMaybeUnset">Whether there is a way here on which it got no value.</param>
/// <param name="IsOfLoop">Whether a loop around the place sets it in each round.</param>
internal sealed record VariableState(TemplateType Type, bool IsMaybeUnset, bool IsOfLoop = false)
{
    public static VariableState Join(VariableState? a, VariableState? b) => (a, b) switch
    {
        ({ } only, null) => only with { IsMaybeUnset = true },
        (null, { } only) => only with { IsMaybeUnset = true },
        (null, null) => throw new ArgumentNullException(nameof(a)),
        var (x, y) => new(Join(x.Type, y.Type), x.IsMaybeUnset || y.IsMaybeUnset, x.IsOfLoop || y.IsOfLoop),
    };

    // What was of two types stays so, whatever comes: a loop's rounds would else have no end of new types.
    private static TemplateType Join(TemplateType a, TemplateType b) =>
        (a is MixedTemplateType || b is MixedTemplateType ? null : TypeJoin.Of(a, b)) ?? new MixedTemplateType();
}
