namespace ImrDocs.Declarations;

/// <summary>
/// The least length of a text, or of each text of a list, in UTF-16 units after white space is collapsed.
/// </summary>
/// <param name="length">At least 1; a text is never blank, so 1 changes nothing.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MinLengthAttribute(int length) : Attribute
{
    /// <summary>The least length.</summary>
    public int Length { get; } = length;
}

/// <summary>
/// The greatest length of a text, or of each text of a list, in UTF-16 units after white space is collapsed.
/// </summary>
/// <param name="length">At least 1, and not less than the least length.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MaxLengthAttribute(int length) : Attribute
{
    /// <summary>The greatest length.</summary>
    public int Length { get; } = length;
}
