namespace ImrDocs.Declarations;

/// <summary>The value of a field that JSON leaves out.</summary>
/// <param name="value">
/// A constant of the field's type: a text, a number, true or false, or a member of an enum. A date is written as
/// <c>"2016-12-09"</c>, a decimal with a fraction as <c>"12.50"</c>. The value keeps the field's constraints.
/// </param>
/// <remarks>The field is neither <c>required</c> nor nullable, and no list and no section.</remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DefaultAttribute(object value) : Attribute
{
    /// <summary>The constant.</summary>
    public object Value { get; } = value;
}
