using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown.Footnotes;

/// <summary>The beginning of a footnote, as long as its end is not found: without one, the letter shows it.</summary>
/// <param name="parser">What found it.</param>
internal sealed class FootnoteDelimiter(InlineParser parser) : DelimiterInline(parser)
{
    public override string ToLiteral() => FootnoteParser.Opening;
}
