namespace ImrDocs.Templating.Positions;

/// <summary>What the characters of a Markdown text belong to.</summary>
internal enum MarkdownMode
{
    Text,
    CodeSpan,
    FenceInfo,
    Fence,
    FenceEnd,
    Link,
}
