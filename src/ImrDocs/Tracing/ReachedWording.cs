namespace ImrDocs.Tracing;

/// <summary>What one letter reaches of its templates, those of the title and of the running head among them.</summary>
/// <param name="Points">The points that it reaches.</param>
/// <param name="Lines">How often each line is come by; a line that is not is not there.</param>
public sealed record ReachedWording(IReadOnlySet<WordingPoint> Points, IReadOnlyDictionary<TemplateLine, int> Lines);
