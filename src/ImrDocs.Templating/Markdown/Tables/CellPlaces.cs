using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown.Tables;

/// <summary>Corrects the places of the texts in the cells of a document's tables.</summary>
/// <remarks>Markdig takes the spaces around a cell's text away, and leaves them in the text's place.</remarks>
internal static class CellPlaces
{
    /// <summary>Corrects the places.</summary>
    /// <param name="document">The document, parsed with precise places.</param>
    /// <param name="markdown">What it was parsed from.</param>
    public static void Correct(MarkdownDocument document, string markdown)
    {
        foreach (
            var literal in document
                .Descendants<TableCell>()
                .SelectMany(static cell => cell.Descendants<LiteralInline>())
        )
        {
            var written = literal.Content.Length + (literal.IsFirstCharacterEscaped ? 1 : 0);
            var (start, end) = (literal.Span.Start, literal.Span.End);
            while (end - start + 1 > written && markdown[start] is ' ' or '\t')
            {
                start++;
            }

            while (end - start + 1 > written && markdown[end] is ' ' or '\t')
            {
                end--;
            }

            literal.Span = new(start, end);
        }
    }
}
