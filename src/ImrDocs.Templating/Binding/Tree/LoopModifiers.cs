namespace ImrDocs.Templating.Binding.Tree;

/// <summary>Which elements of its list a <c>for</c> walks: those after the offset, in order, up to the limit.</summary>
/// <param name="Offset">How many elements are left out at the start, or null for none.</param>
/// <param name="Limit">The greatest number of rounds, or null for no limit.</param>
/// <param name="IsReversed">Whether the loop walks from the end to the start.</param>
internal sealed record LoopModifiers(BoundExpression? Offset, BoundExpression? Limit, bool IsReversed)
{
    /// <summary>The whole list in its own order.</summary>
    public static readonly LoopModifiers None = new(null, null, IsReversed: false);
}
