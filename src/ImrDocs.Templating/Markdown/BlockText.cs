using System.Text;
using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Markdown.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Markdown;

/// <summary>Gathers the text of a block with the place of each character.</summary>
internal sealed class BlockText(string markdown)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextPlace> _places = [];

    public string Markdown { get; } = markdown;

    public bool IsEmpty => _text.Length == 0;

    public string Text => _text.ToString();

    public IReadOnlyList<TextPlace> Places => _places;

    public void Add(ContainerInline container)
    {
        foreach (var inline in container)
        {
            Add(inline);
        }
    }

    /// <summary>Adds the lines of a block that is kept as it is.</summary>
    public void AddLines(LeafBlock block)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            if (i > 0)
            {
                Add("\n", line.Position - 1, line.Position);
            }

            // What stands before the text, a fence's or a list's indentation, is not part of it.
            var start = LineEnd(line.Position) - line.Slice.Length;
            for (var at = 0; at < line.Slice.Length; at++)
            {
                var place = Math.Max(start + at, line.Position);
                Add(line.Slice.Text[line.Slice.Start + at].ToString(), place, place + 1);
            }
        }
    }

    private int LineEnd(int start) => Markdown.IndexOf('\n', start) is >= 0 and var feed ? feed : Markdown.Length;

    private void Add(Inline inline)
    {
        var (start, end) = (inline.Span.Start, inline.Span.End + 1);
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal.Content.ToString(), end, literal.IsFirstCharacterEscaped);
                break;
            case HtmlEntityInline entity:
                Add(entity.Transcoded.ToString(), start, end);
                break;
            case CodeInline code:
                Add(code.Content, start, end);
                break;
            case AutolinkInline link:
                Add(link.Url, start, end);
                break;
            case LineBreakInline:
                Add(" ", start, end);
                break;
            case LinkDelimiterInline bracket:
                Add(bracket.ToLiteral(), start, end);
                Add((ContainerInline)bracket);
                break;
            case FootnoteDelimiter opening:
                Add(opening.ToLiteral(), start, end);
                Add((ContainerInline)opening);
                break;
            // Where a footnote stands, its number is all that a reader sees; which words belong to it, the signs say.
            case FootnoteInline footnote:
                Add(FootnoteParser.Opening, start, start + FootnoteParser.Opening.Length);
                Add((ContainerInline)footnote);
                Add("]", end - 1, end);
                break;
            case ContainerInline container:
                Add(container);
                break;
        }
    }

    // Each character stands by itself, counted from the end: only the first may have a backslash before it.
    private void AddLiteral(string content, int end, bool isEscaped)
    {
        for (var i = 0; i < content.Length; i++)
        {
            var place = end - content.Length + i;
            Add(content[i].ToString(), isEscaped && i == 0 ? place - 1 : place, place + 1);
        }
    }

    private void Add(string text, int start, int end)
    {
        _text.Append(text);
        for (var i = 0; i < text.Length; i++)
        {
            _places.Add(new(start, end));
        }
    }
}
