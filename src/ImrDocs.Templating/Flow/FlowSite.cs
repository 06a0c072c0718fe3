namespace ImrDocs.Templating.Flow;

/// <summary>Where a statement stands in the ways through a letter.</summary>
/// <param name="Place">The template, and from where it is included.</param>
/// <param name="Calls">The includes and calls of functions that lead there.</param>
internal readonly record struct FlowSite(FlowPlace Place, CallPath Calls);
