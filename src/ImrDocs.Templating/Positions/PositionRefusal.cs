namespace ImrDocs.Templating.Positions;

/// <summary>Why no escaping is defined for a value at a place of a Markdown text.</summary>
internal enum PositionRefusal
{
    None,
    AfterBackslash,
    AfterAmpersand,
    AfterLessThan,
    AfterExclamationMark,
    CodeSpan,
    CodeBlock,
    Link,
    Tag,
    ListMarker,
    GluedEmphasis,
    OpenAtLineEnd,
}
