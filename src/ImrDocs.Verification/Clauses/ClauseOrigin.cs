namespace ImrDocs.Verification.Clauses;

/// <summary>The place in the templates that writes a clause that changed.</summary>
/// <param name="Path">The template, relative to the template folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, in UTF-16 units from 1.</param>
/// <param name="Value">
/// What a reader sees of the value that changed, where the place prints one; null where it is wording.
/// </param>
public sealed record ClauseOrigin(string Path, int Line, int Column, string? Value = null);
