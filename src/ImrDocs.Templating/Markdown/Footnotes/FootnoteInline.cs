using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown.Footnotes;

/// <summary>A footnote, which stands in the text where its number is shown: <c>word^[The note.]</c>.</summary>
/// <remarks>
/// The note and its mark are one, so that no mark can be without a note and no note without a mark, whatever
/// conditions and loops are around it.
/// </remarks>
internal sealed class FootnoteInline : ContainerInline
{
    private const string InFootnote = "a footnote cannot stand in another one; write the second one after the first";
    private const string InLink = "a footnote cannot stand in a link or an image; write it after them";
    private const string NoText = "this footnote says nothing; write its text between '^[' and ']'";

    /// <summary>Why the letter shows the footnote as it is written; null where it is one.</summary>
    public string? Refusal
    {
        get
        {
            for (var outer = Parent; outer is not null; outer = outer.Parent)
            {
                switch (outer)
                {
                    case FootnoteInline:
                        return InFootnote;
                    case LinkInline:
                        return InLink;
                }
            }

            return this.Descendants<LeafInline>().Any(static leaf => !IsBlank(leaf)) ? null : NoText;
        }
    }

    private static bool IsBlank(LeafInline leaf) =>
        leaf is LineBreakInline || (leaf is LiteralInline literal && literal.Content.IsEmptyOrWhitespace());
}
