using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Templates;

/// <summary>The templates of a letter: what is compiled, when all of them passed their check.</summary>
/// <param name="Model">The letter.</param>
/// <param name="Files">Each template, in the order of their paths.</param>
/// <param name="Entries">The templates that the letter begins with.</param>
internal sealed record LetterTemplateSet(LetterModel Model, EquatableArray<TemplateSource> Files, EquatableArray<CheckedEntry> Entries);

/// <summary>Where a template lies, and what it says.</summary>
/// <param name="Path">Its path relative to the letter's template folder.</param>
/// <param name="File">The file, as the compiler knows it.</param>
/// <param name="Text">Its text, with line feeds alone.</param>
internal sealed record TemplateSource(string Path, string File, string Text);
