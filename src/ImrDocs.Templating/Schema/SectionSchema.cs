namespace ImrDocs.Templating.Schema;

/// <summary>A section as data: what a template may read and what its JSON object holds.</summary>
public sealed class SectionSchema
{
    /// <summary>The C# name of the section's type, without namespace.</summary>
    public required string Name { get; init; }

    /// <summary>What the section is, from the summary of its XML documentation; empty when it has none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The fields in declared order: first those that JSON holds, then the computed ones.</summary>
    public required IReadOnlyList<FieldSchema> Fields { get; init; }
}
