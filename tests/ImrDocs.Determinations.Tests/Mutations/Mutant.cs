namespace ImrDocs.Determinations.Tests.Mutations;

/// <summary>What is done to a template.</summary>
internal enum MutationKind
{
    Identifier,
    Operator,
    Literal,
    Include,
    Tag,
    WhiteSpace,
}

/// <summary>A template with one thing changed.</summary>
/// <param name="Kind">What was changed.</param>
/// <param name="Name">
/// Which tag, where in it, and how: <c>items.scriban-md(3,12) 'item' -> 'ite'</c>.
/// </param>
/// <param name="Path">The template's path.</param>
/// <param name="Text">The template's text, changed.</param>
internal sealed record Mutant(MutationKind Kind, string Name, string Path, string Text);
