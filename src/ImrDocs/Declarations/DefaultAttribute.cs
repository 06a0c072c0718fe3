namespace ImrDocs.Declarations;

/// <summary>
/// The value of a field that JSON leaves out. The field is then neither <c>required</c> nor nullable.
/// </summary>
/// <param name="value">
/// A constant of the field's type: a text, a number, true or false, or an enum member. A date is written as
/// <c>"2016-12-09"</c>, a decimal with a fraction as <c>"12.50"</c>.
/// </param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DefaultAttribute(object value) : Attribute
{
    /// <summary>The constant.</summary>
    public object Value { get; } = value;
}
