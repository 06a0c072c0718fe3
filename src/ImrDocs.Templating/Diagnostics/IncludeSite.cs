namespace ImrDocs.Diagnostics;

/// <summary>A place where a template is included.</summary>
/// <param name="Path">The including template's path, relative to the template root.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
public sealed record IncludeSite(string Path, int Line, int Column);
