namespace ImrDocs.Tracing;

/// <summary>A place in a template.</summary>
/// <param name="Path">The template, relative to the template root: <c>items.scriban-md</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, in UTF-16 units from 1.</param>
internal sealed record TemplatePlace(string Path, int Line, int Column);
