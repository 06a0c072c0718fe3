namespace ImrDocs.Templating.Binding.Knowledge;

/// <summary>How two maps are joined.</summary>
/// <typeparam name="TValue">What the names stand for.</typeparam>
/// <param name="Both">What a name stands for that both have, in different ways; null to leave it out.</param>
/// <param name="Alone">What a name stands for that only one has; null to leave out all such names.</param>
internal sealed record NameJoin<TValue>(Func<TValue, TValue, TValue?> Both, Func<TValue, TValue>? Alone)
    where TValue : class
{
    /// <summary>Keeps the names that only one has, without looking at each of them.</summary>
    public static readonly Func<TValue, TValue> Kept = static value => value;
}
