namespace ImrDocs.Declarations;

/// <summary>
/// A value of the field as an author would write it in JSON, for the field reference and the JSON Schema.
/// </summary>
/// <param name="text">The value; a text without its quotation marks, anything else as JSON.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExampleAttribute(string text) : Attribute
{
    /// <summary>The value.</summary>
    public string Text { get; } = text;
}
