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
        ({ } only, null) => only.MaybeUnset(),
        (null, { } only) => only.MaybeUnset(),
        (null, null) => throw new ArgumentNullException(nameof(a)),
        var (x, y) => new(TypeJoin.Of(x.Type, y.Type) ?? new MixedTemplateType(), x.IsMaybeUnset || y.IsMaybeUnset, x.IsOfLoop || y.IsOfLoop),
    };

    private VariableState MaybeUnset() => IsMaybeUnset ? this : this with { IsMaybeUnset = true };
}
