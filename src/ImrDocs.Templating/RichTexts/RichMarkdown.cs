using System.Text;
using ImrDocs.Templating.Documents;

namespace ImrDocs.RichTexts;

/// <summary>Writes rich text as Markdown.</summary>
internal sealed class RichMarkdown
{
    private readonly StringBuilder _markdown;
    private readonly ListMarks _marks;
    private readonly List<TextPlace> _places = [];

    private RichMarkdown(StringBuilder markdown, ListMarks marks) => (_markdown, _marks) = (markdown, marks);

    /// <summary>The blocks as Markdown, without a line break at the end.</summary>
    public static string Of(IReadOnlyList<RichBlock> blocks, ListMarks marks)
    {
        var markdown = new StringBuilder();
        Append(markdown, blocks, marks, "");
        return markdown.ToString();
    }

    /// <summary>Appends the blocks to the Markdown before them.</summary>
    /// <param name="markdown">The Markdown, which ends in the line in which the first block begins.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="marks">The marks of lists.</param>
    /// <param name="prefix">What stands before every further line.</param>
    /// <returns>
    /// Where each block and each item of a list came to stand in the Markdown, each before those that stand in it.
    /// </returns>
    public static IReadOnlyList<TextPlace> Append(
        StringBuilder markdown,
        IReadOnlyList<RichBlock> blocks,
        ListMarks marks,
        string prefix
    )
    {
        var writer = new RichMarkdown(markdown, marks);
        writer.Write(blocks, prefix);
        return writer._places;
    }

    private void Write(IReadOnlyList<RichBlock> blocks, string prefix)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0)
            {
                _markdown.Append('\n').Append(prefix.TrimEnd());
                NextLine(prefix);
            }

            if (blocks[i] is RichList list)
            {
                Write(list, prefix);
            }
            else
            {
                Write((RichParagraph)blocks[i], prefix);
            }
        }
    }

    private void Write(RichParagraph paragraph, string prefix)
    {
        var place = Begin();
        InlineMarkdown.Append(_markdown, paragraph, prefix);
        End(place);
    }

    private void Write(RichList list, string prefix)
    {
        var place = Begin();
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (i > 0)
            {
                NextLine(prefix);
            }

            var item = Begin();
            var mark = _marks.Of((long?)list.Start + i);
            var inner = prefix + new string(' ', mark.Length);
            _markdown.Append(mark);
            Write(list.Items[i].Words, inner);
            if (list.Items[i].List is { } nested)
            {
                NextLine(inner);
                Write(nested, inner);
            }

            End(item);
        }

        End(place);
    }

    private int Begin()
    {
        _places.Add(new(_markdown.Length, _markdown.Length));
        return _places.Count - 1;
    }

    private void End(int place) => _places[place] = _places[place] with { End = _markdown.Length };

    private void NextLine(string prefix) => _markdown.Append('\n').Append(prefix);
}
