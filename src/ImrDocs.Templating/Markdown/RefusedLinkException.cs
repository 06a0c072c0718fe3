namespace ImrDocs.Templating.Markdown;

/// <summary>The error that a letter has a link that leads where a letter's links may not, or an image.</summary>
internal sealed class RefusedLinkException(RefusedLink link) : Exception(link.Message);
