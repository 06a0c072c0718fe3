namespace ImrDocs.Declarations;

/// <summary>The printed name of a field, or the text that an enum member prints.</summary>
/// <param name="text">The text as a letter prints it.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class LabelAttribute(string text) : Attribute
{
    /// <summary>The text as a letter prints it.</summary>
    public string Text { get; } = text;
}
