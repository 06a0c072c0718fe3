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
    public HashSet<ScriptNode> SectionLoops { get; } = [];

    /// <summary>What is called here, by the statement that calls it.</summary>
    public Dictionary<ScriptNode, TemplateCall> Calls { get; } = [];
}
