namespace ImrDocs.Templating.Markdown;

/// <summary>
/// The error that Markdown is nested deeper than it is read: lists, quotes, or emphasis in each other.
/// </summary>
internal sealed class MarkdownDepthException(Exception? innerException = null)
    : Exception(
        "lists, quotes, or emphasis stand in each other too deep to be read; write them side by side",
        innerException
    );
