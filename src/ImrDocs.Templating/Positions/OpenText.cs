namespace ImrDocs.Templating.Positions;

/// <summary>What is open at a place of a Markdown text and has to be closed behind it.</summary>
internal sealed record OpenText(MarkdownMode Mode, int Depth, bool InTag, int OpenEmphasis);
