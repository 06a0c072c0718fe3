using ImrDocs.Generators.Equality;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Templates;

/// <summary>The templates of a letter: what is compiled, when all of them passed their check.</summary>
/// <param name="Model">The letter.</param>
/// <param name="Files">Each template, in the order of their paths.</param>
/// <param name="Entries">The templates that the letter begins with.</param>
internal sealed record LetterTemplateSet(
    LetterModel Model,
    EquatableArray<TemplateSource> Files,
    EquatableArray<CheckedEntry> Entries
)
{
    /// <summary>
    /// The same templates with the paths that compiled code names: those of the project's <c>PathMap</c>.
    /// </summary>
    /// <remarks>
    /// Emitted code is part of what the compiler writes, so that a path of the machine in it would make another
    /// assembly of the same project in another folder.
    /// </remarks>
    public LetterTemplateSet Mapped(SourceReferenceResolver? paths) =>
        this with
        {
            Files = Files
                .Select(file => file with { File = paths?.NormalizePath(file.File, baseFilePath: null) ?? file.File })
                .ToEquatableArray(),
        };
}

/// <summary>Where a template lies, and what it says.</summary>
/// <param name="Path">Its path relative to the letter's template folder.</param>
/// <param name="File">The file, as the compiler knows it or names it.</param>
/// <param name="Text">Its text, with line feeds alone.</param>
internal sealed record TemplateSource(string Path, string File, string Text);
