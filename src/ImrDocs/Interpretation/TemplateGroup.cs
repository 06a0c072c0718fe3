using Scriban.Runtime;

namespace ImrDocs.Interpretation;

/// <summary>Sections that have the same value of a field, as templates see them.</summary>
/// <param name="Key">The value.</param>
/// <param name="Items">The sections.</param>
internal sealed record TemplateGroup(object? Key, ScriptArray Items);
