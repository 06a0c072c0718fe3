using ImrDocs.Interpretation;
using ImrDocs.Templating.Documents;

namespace ImrDocs.Tracing;

/// <summary>A letter's document tree that knows where the templates write each node.</summary>
internal sealed class TracedDocument
{
    private readonly MarkedLetter _marked;
    private readonly int[] _starts;

    /// <param name="letter">The letter with its stretches.</param>
    /// <param name="marked">The same letter with its values apart.</param>
    /// <param name="language">The language that the letter declares; null where it declares none.</param>
    /// <exception cref="TemplateFolders.TemplateException">A value stands where no text is.</exception>
    public TracedDocument(TracedLetter letter, MarkedLetter marked, string? language)
    {
        (Letter, _marked, Blocks) = (letter, marked, marked.ToBlocks(language));
        _starts = [.. letter.Stretches.Select(static stretch => stretch.Start)];
    }

    /// <summary>The letter, to whose text the places of the nodes refer.</summary>
    public TracedLetter Letter { get; }

    /// <summary>The blocks of the letter.</summary>
    public IReadOnlyList<DocumentBlock> Blocks { get; }

    /// <summary>
    /// Where the templates write what a node begins with: the wording, or the tag that prints the value there.
    /// </summary>
    /// <param name="node">A node of the tree.</param>
    /// <returns>Null for the few runs of wording that have no place of their own.</returns>
    public TemplatePlace? PlaceOf(DocumentNode node) =>
        node.Source.End > node.Source.Start ? PlaceAt(node.Source.Start)
        : node.Value is { } value ? PlaceOfValue(value)
        : null;

    private TemplatePlace PlaceAt(int index)
    {
        var found = Array.BinarySearch(_starts, index);
        var stretch = Letter.Stretches[found >= 0 ? found : ~found - 1];
        var column = stretch.IsValue ? stretch.Column : stretch.Column + index - stretch.Start;
        return new(stretch.Path, stretch.Line, column);
    }

    private TemplatePlace PlaceOfValue(int value)
    {
        var span = _marked.PlaceOf(value);
        return new(span.FileName, span.Start.Line + 1, span.Start.Column + 1);
    }
}
