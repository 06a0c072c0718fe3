namespace ImrDocs.CommandLine.Importing.Writing;

/// <summary>A line of a template.</summary>
/// <param name="Text">The line.</param>
/// <param name="Block">The block of the document that it is of, by its number; -1 for none.</param>
internal sealed record TemplateLine(string Text, int Block);
