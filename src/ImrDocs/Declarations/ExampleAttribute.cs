namespace ImrDocs.Declarations;

/// <summary>
/// A value of the field as an author would write it in JSON, for the field reference, the JSON Schema, and proposed
/// samples.
/// </summary>
/// <param name="text">
/// The value; a text without its quotation marks, anything else as JSON. It is a right value of the field, and not
/// blank.
/// </param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExampleAttribute(string text) : Attribute
{
    /// <summary>The value.</summary>
    public string Text { get; } = text;
}
