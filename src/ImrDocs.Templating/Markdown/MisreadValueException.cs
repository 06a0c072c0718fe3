namespace ImrDocs.Templating.Markdown;

/// <summary>The error that a value stands where Markdown has no text.</summary>
internal sealed class MisreadValueException(MisreadValue value) : Exception(value.Reason)
{
    /// <summary>The value, and why its place is no place for text.</summary>
    public MisreadValue Value { get; } = value;
}
