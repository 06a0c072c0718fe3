using ImrDocs.Templating.Checks;

namespace ImrDocs.Tracing;

/// <summary>All that the letters of a kind can reach of their templates.</summary>
/// <param name="Templates">The templates, also those that no letter includes, in ordinal order.</param>
/// <param name="Points">The points, in the order of the places.</param>
/// <param name="Lines">The lines on which something is said or asked, in the order of the places.</param>
/// <param name="Exclusions">The outcomes that comments in the templates say never come.</param>
public sealed record WordingMap(
    IReadOnlyList<string> Templates,
    IReadOnlyList<WordingPoint> Points,
    IReadOnlyList<TemplateLine> Lines,
    IReadOnlyList<OutcomeExclusion> Exclusions
);
