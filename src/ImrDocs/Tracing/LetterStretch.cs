namespace ImrDocs.Tracing;

/// <summary>A stretch of a rendered letter that one place of one template wrote.</summary>
public sealed record LetterStretch
{
    /// <summary>Where it begins in the letter's Markdown, in UTF-16 units from 0.</summary>
    public required int Start { get; init; }

    /// <summary>How long it is, in UTF-16 units; at least 1.</summary>
    public required int Length { get; init; }

    /// <summary>The template that wrote it, relative to the template root: <c>items.scriban-md</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The line in the template, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column in the template, in UTF-16 units from 1.</summary>
    public required int Column { get; init; }

    /// <summary>
    /// The includes that led to the template, from the letter's layout down; empty in the layout itself.
    /// </summary>
    public required IReadOnlyList<IncludeStep> Includes { get; init; }

    /// <summary>The loops around it, the outermost first, over all templates on the way.</summary>
    public required IReadOnlyList<LoopRound> Rounds { get; init; }

    /// <summary>Whether it is a printed value; otherwise it is wording of the template.</summary>
    public required bool IsValue { get; init; }

    /// <summary>
    /// The template name of the field that is printed, also where a variable, a loop or a function stands between:
    /// <c>rationale</c>. Null for wording, and for values that are no single field's.
    /// </summary>
    public string? Field { get; init; }
}

/// <summary>An include on the way to a stretch.</summary>
/// <param name="Path">The template that includes.</param>
/// <param name="Line">The line of the include in it, from 1.</param>
public sealed record IncludeStep(string Path, int Line);

/// <summary>A round of a loop in which a stretch was written.</summary>
/// <param name="Variable">
/// The variable that holds the element: <c>item</c>; <c>while</c> for a loop without one.
/// </param>
/// <param name="Round">The round, from 1.</param>
/// <param name="Count">How many rounds the loop took.</param>
/// <param name="IsOfSections">
/// Whether the elements are sections of the letter; otherwise they are values, such as paragraphs.
/// </param>
public sealed record LoopRound(string Variable, int Round, int Count, bool IsOfSections)
{
    /// <summary>The template name of the list: <c>items</c>; null where the elements are no single field's.</summary>
    public string? Field { get; init; }

    /// <summary>The label by which the list is known in print, or null when it has none.</summary>
    public string? Label { get; init; }

    /// <summary>The C# name of the section that each element is; null where the elements are values.</summary>
    public string? Section { get; init; }
}
