namespace ImrDocs.Diagnostics;

/// <summary>A position in a text file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units as editors count them.</param>
public readonly record struct SourcePosition(int Line, int Column);
