using ImrDocs.Templating.Schema;
using Scriban.Syntax;

namespace ImrDocs.Tracing;

/// <summary>
/// What is known before a letter is written of a template, or a function of its own, at one place where it is called.
/// </summary>
/// <param name="Path">The template.</param>
internal sealed record TemplateCall(string Path)
{
    /// <summary>The field that each printing statement prints; null where that is no single one.</summary>
    public Dictionary<ScriptNode, string?> Fields { get; } = [];

    /// <summary>The loops over sections of the letter.</summary>
    public Dictionary<ScriptNode, LoopedSections> SectionLoops { get; } = [];

    /// <summary>What is called here, by the statement that calls it.</summary>
    public Dictionary<ScriptNode, TemplateCall> Calls { get; } = [];
}

/// <summary>The sections that a loop walks.</summary>
/// <param name="Section">What each of them is.</param>
/// <param name="List">The field that holds them; null where it is no single one.</param>
internal sealed record LoopedSections(SectionSchema Section, FieldSchema? List)
{
    /// <summary>The sections of a list's type, with the field where it holds sections of that kind.</summary>
    public static LoopedSections Of(SectionSchema section, FieldSchema? field) =>
        new(section, field?.Type is ListType { Element: SectionType held } && held.Section == section ? field : null);
}
