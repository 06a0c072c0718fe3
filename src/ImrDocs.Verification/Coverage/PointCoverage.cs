using ImrDocs.Templating.Checks;
using ImrDocs.Tracing;

namespace ImrDocs.Verification.Coverage;

/// <summary>Whether samples reach a point of a template.</summary>
/// <param name="Point">The point.</param>
/// <param name="ReachedBy">The first sample that reaches it, in the order of their names; null when none does.</param>
/// <param name="SetAside">The comment that says that it can't happen; null when there is none.</param>
public sealed record PointCoverage(WordingPoint Point, string? ReachedBy, OutcomeExclusion? SetAside)
{
    /// <summary>Whether a sample should reach it: no comment says that it can't happen.</summary>
    public bool Counts => SetAside is null;

    /// <summary>Whether a sample reaches it.</summary>
    public bool IsReached => ReachedBy is not null;

    /// <summary>What is missing, in words: <c>the list 'items' never has exactly one element</c>.</summary>
    public string Missing =>
        (Point.Kind, Point.Outcome) switch
        {
            (WordingPointKind.Template, _) => "no sample's letter includes this template",
            (WordingPointKind.Branch, "else") => $"{Subject} never leads to 'else'",
            (WordingPointKind.Branch, "none") => $"{Subject} is never a value without a branch",
            (WordingPointKind.List, "one") => $"the list {Subject} never has exactly one element",
            (WordingPointKind.List, "several") => $"the list {Subject} never has more than one element",
            (WordingPointKind.List, "filled") => $"the list {Subject} never has an element",
            (WordingPointKind.List, _) => $"the list {Subject} is never empty",
            (WordingPointKind.Choice, _) => $"{Subject} is never printed as {Point.Outcome}",
            _ => $"{Subject} is never {Point.Outcome}",
        };

    // What holds quotation marks of its own stands in the other ones.
    private string Subject =>
        Point.Subject.Contains('\'', StringComparison.Ordinal) ? $"\"{Point.Subject}\"" : $"'{Point.Subject}'";
}
