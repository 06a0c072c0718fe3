namespace ImrDocs.Declarations;

/// <summary>The least number of elements that a list must hold.</summary>
/// <param name="count">At least 1.</param>
/// <remarks>
/// Without it, a list can be empty, and a template has to test its size where the template needs an element.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MinCountAttribute(int count) : Attribute
{
    /// <summary>The least number of elements.</summary>
    public int Count { get; } = count;
}

/// <summary>The greatest number of elements that a list may hold.</summary>
/// <param name="count">At least 1, and not less than the least number.</param>
/// <remarks>Without it, the only limit is the size of a case.</remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MaxCountAttribute(int count) : Attribute
{
    /// <summary>The greatest number of elements.</summary>
    public int Count { get; } = count;
}
