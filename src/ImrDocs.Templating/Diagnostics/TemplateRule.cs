namespace ImrDocs.Templating.Diagnostics;

/// <summary>Something that a template must hold to, known by its id.</summary>
/// <param name="Id">The id, stable for ever: <c>IMR1101</c>.</param>
/// <param name="Title">What must hold, in one sentence without its full stop.</param>
public sealed record TemplateRule(string Id, string Title);
