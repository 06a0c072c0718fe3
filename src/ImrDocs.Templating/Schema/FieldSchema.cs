namespace ImrDocs.Templating.Schema;

/// <summary>One field of a section: its three names, its type and what is known about it.</summary>
public sealed class FieldSchema
{
    /// <summary>The C# name: <c>StatesOfLicensure</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name in JSON: <c>statesOfLicensure</c>.</summary>
    public required string JsonName { get; init; }

    /// <summary>The name in templates: <c>states_of_licensure</c>.</summary>
    public required string TemplateName { get; init; }

    /// <summary>The type of the field's value, with the rules that every value must follow.</summary>
    public required FieldType Type { get; init; }

    /// <summary>Whether JSON must hold the member.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the value can be absent: a template must test it before it prints it.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether the value is computed from other fields: visible to templates, absent from JSON.</summary>
    public bool IsComputed { get; init; }

    /// <summary>Whether the field is data only: no template has to print it.</summary>
    public bool IsDataOnly { get; init; }

    /// <summary>Whether the field is declared sensitive: only the letter shows its value.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether the member is computed and declared to give away nothing that is sensitive.</summary>
    public bool IsNotSensitive { get; init; }

    /// <summary>The label by which the field is known in print, or null when it has none.</summary>
    public string? Label { get; init; }

    /// <summary>What the field means, from the summary of its XML documentation; empty when it has none.</summary>
    public string Description { get; init; } = "";

    /// <summary>
    /// A value as an author would write it in JSON, a text without its quotation marks; null when none is declared.
    /// </summary>
    public string? Example { get; init; }

    /// <summary>
    /// The value that stands for an absent member, written as <see cref="Example"/> is; null when there is none.
    /// </summary>
    public string? Default { get; init; }

    /// <summary>What stands for the value where it must not be shown: the label, or the name, in brackets.</summary>
    public string Placeholder => $"[{Label ?? FieldNames.ToPhrase(TemplateName)}]";
}
