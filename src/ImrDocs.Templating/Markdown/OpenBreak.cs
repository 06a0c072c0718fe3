using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown;

/// <summary>A line break that a letter has only where another line follows it.</summary>
internal sealed class OpenBreak : LineBreakInline;
