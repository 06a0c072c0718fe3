using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Flow;

/// <summary>A template where it stands in a letter.</summary>
/// <param name="Path">The template, relative to the template root.</param>
/// <param name="IncludedFrom">Where it is included; null for one that a letter begins with.</param>
internal sealed record FlowPlace(string Path, IncludeSite? IncludedFrom);
