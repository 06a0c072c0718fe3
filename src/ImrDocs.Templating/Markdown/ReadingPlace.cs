namespace ImrDocs.Templating.Markdown;

/// <summary>Where in a document is read: in which language, and how deep.</summary>
internal sealed class ReadingPlace
{
    // As deep as Markdig's own renderers go, so that a tree is never too deep to be walked.
    private const int MostDepth = 128;

    private int _depth;

    /// <summary>The language of the innermost container that has one; null where it is that of the letter.</summary>
    public string? Language { get; set; }

    /// <summary>Goes into what holds blocks or runs.</summary>
    /// <exception cref="MarkdownDepthException">The document is nested too deep.</exception>
    public void Enter()
    {
        if (_depth++ > MostDepth)
        {
            throw new MarkdownDepthException();
        }
    }

    /// <summary>Goes back to what is around it.</summary>
    public void Leave() => _depth--;
}
