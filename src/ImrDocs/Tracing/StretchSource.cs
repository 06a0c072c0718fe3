using System.Collections.Immutable;
using Scriban.Parsing;

namespace ImrDocs.Tracing;

/// <summary>What wrote a stretch.</summary>
/// <param name="Path">The template.</param>
/// <param name="Place">The place in the template.</param>
/// <param name="Includes">The includes that led to it.</param>
/// <param name="Rounds">The rounds of the loops around it.</param>
/// <param name="IsValue">Whether it is a printed value.</param>
/// <param name="Field">The field that it prints, if it is one.</param>
internal sealed record StretchSource(
    string Path,
    TextPosition Place,
    ImmutableList<IncludeStep> Includes,
    ImmutableList<(RunningLoop Loop, int Round)> Rounds,
    bool IsValue,
    string? Field
);

/// <summary>A loop that is run; how many rounds it takes is known at its end.</summary>
/// <param name="variable">The variable that holds the element.</param>
/// <param name="sections">The sections that the elements are; null where they are values.</param>
internal sealed class RunningLoop(string variable, LoopedSections? sections)
{
    public string Variable { get; } = variable;

    public LoopedSections? Sections { get; } = sections;

    public int Rounds { get; set; }
}
