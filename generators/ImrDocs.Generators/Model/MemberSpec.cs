using ImrDocs.Templating.Schema;

namespace ImrDocs.Generators.Model;

/// <summary>A field or a computed member, as the schema shows it.</summary>
/// <param name="Name">The C# name as metadata holds it.</param>
/// <param name="Identifier">The C# name, escaped.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="IsNullable">Whether the value can be absent.</param>
/// <param name="Label">The printed label, or null.</param>
/// <param name="Description">The summary of its documentation.</param>
/// <param name="Example">A value as an author writes it, or null.</param>
internal sealed record MemberSpec(
    string Name,
    string Identifier,
    TypeSpec Type,
    bool IsNullable,
    string? Label,
    string Description,
    string? Example
)
{
    /// <summary>Whether no template has to print it.</summary>
    public bool IsDataOnly { get; init; }

    /// <summary>Whether only the letter shows its value.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether it is computed and gives away nothing that is sensitive.</summary>
    public bool IsNotSensitive { get; init; }

    public string JsonName { get; } = FieldNames.ToJson(Name);

    public string TemplateName { get; } = FieldNames.ToTemplate(Name);
}
