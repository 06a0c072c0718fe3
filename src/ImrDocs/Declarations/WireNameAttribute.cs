namespace ImrDocs.Declarations;

/// <summary>
/// The name of an enum member in JSON and in a template's comparisons, where it is not the C# name in camel case.
/// </summary>
/// <param name="name">The name, exactly as JSON holds it; not blank, and no other member's name.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WireNameAttribute(string name) : Attribute
{
    /// <summary>The name, exactly as JSON holds it.</summary>
    public string Name { get; } = name;
}
