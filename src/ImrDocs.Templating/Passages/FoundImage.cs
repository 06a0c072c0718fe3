namespace ImrDocs.Templating.Passages;

/// <summary>A place of a template that shows an image.</summary>
/// <param name="File">The path of the image's file, relative to the letter's folder.</param>
/// <param name="Template">The template.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal sealed record FoundImage(string File, string Template, int Line, int Column);
