namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>The end of a page in a paragraph, until the paragraph is cut there.</summary>
internal sealed record PageBreakInline : ImportedInline;
