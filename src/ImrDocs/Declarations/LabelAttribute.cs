namespace ImrDocs.Declarations;

/// <summary>The printed name of a field, or the text that a member of an enum prints.</summary>
/// <param name="text">The text as a letter prints it; not blank.</param>
/// <remarks>
/// The check compares the label of a field with the wording, and the label replaces a sensitive value. A field or a
/// member without a label has its name in words as its label.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class LabelAttribute(string text) : Attribute
{
    /// <summary>The text as a letter prints it.</summary>
    public string Text { get; } = text;
}
