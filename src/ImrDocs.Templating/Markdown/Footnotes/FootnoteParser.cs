using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown.Footnotes;

/// <summary>Reads footnotes: <c>^[The note.]</c>, with brackets in pairs inside.</summary>
internal sealed class FootnoteParser : InlineParser
{
    /// <summary>What a footnote begins with.</summary>
    public const string Opening = "^[";

    /// <summary>What a footnote ends with.</summary>
    public const string Closing = "]";

    public FootnoteParser() => OpeningCharacters = [Opening[0], Closing[0]];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.CurrentChar == Closing[0] ? Close(processor, ref slice) : Open(processor, ref slice);

    private bool Open(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != Opening[1])
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FootnoteDelimiter(this)
        {
            Type = DelimiterType.Open,
            Line = line,
            Column = column,
            Span = new(start, start + Opening.Length - 1),
        };
        slice.Start += Opening.Length;
        return true;
    }

    // A bracket that is open inside the note ends first.
    private static bool Close(InlineProcessor processor, ref StringSlice slice)
    {
        Inline? open = processor.Inline;
        while (open is not (null or FootnoteDelimiter or LinkDelimiterInline))
        {
            open = open.Parent;
        }

        if (open is not FootnoteDelimiter delimiter)
        {
            return false;
        }

        var footnote = new FootnoteInline
        {
            Line = delimiter.Line,
            Column = delimiter.Column,
            Span = new(delimiter.Span.Start, processor.GetSourcePosition(slice.Start)),
        };
        slice.SkipChar();
        delimiter.ReplaceBy(footnote);
        processor.Inline = footnote;
        processor.PostProcessInlines(0, footnote, null, false);
        footnote.IsClosed = true;
        return true;
    }
}
