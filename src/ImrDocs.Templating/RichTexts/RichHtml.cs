using System.Globalization;
using System.Text;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.RichTexts;

/// <summary>Writes rich text as HTML, as Markdig writes what its Markdown says.</summary>
internal sealed class RichHtml : NestedRuns
{
    private readonly StringBuilder _html;
    private readonly ValueIsolation _isolation;

    private RichHtml(StringBuilder html, ValueIsolation isolation) => (_html, _isolation) = (html, isolation);

    /// <summary>Appends the blocks, without a line break at the end.</summary>
    /// <param name="html">The HTML before them.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="isOnly">
    /// Whether a single paragraph is all that the element around it holds, and has no tags.
    /// </param>
    /// <param name="isolation">When the words of a paragraph or an item are isolated.</param>
    public static void Append(
        StringBuilder html,
        IReadOnlyList<RichBlock> blocks,
        bool isOnly,
        ValueIsolation isolation
    ) => new RichHtml(html, isolation).Write(blocks, isOnly && blocks.Count == 1);

    protected override void Open(bool isStrong) => _html.Append(isStrong ? "<strong>" : "<em>");

    protected override void Close(bool isStrong) => _html.Append(isStrong ? "</strong>" : "</em>");

    protected override void Text(string text)
    {
        var lines = text.Split(RichRun.LineBreak);
        for (var i = 0; i < lines.Length; i++)
        {
            _html.Append(i > 0 ? "<br />\n" : "");
            HtmlText.Append(_html, lines[i]);
        }
    }

    private void Write(IReadOnlyList<RichBlock> blocks, bool isOnly)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is RichList list)
            {
                BeginLine();
                Write(list);
            }
            else if (isOnly)
            {
                Write((RichParagraph)blocks[i]);
            }
            else
            {
                _html.Append(i > 0 ? "\n" : "").Append("<p>");
                Write((RichParagraph)blocks[i]);
                _html.Append("</p>");
            }
        }
    }

    private void Write(RichParagraph words)
    {
        var isIsolated = words.Runs.Any(run => IsolatedText.Is(run.Text, _isolation));
        _html.Append(isIsolated ? IsolatedText.Start : "");
        Walk(words.Runs);
        _html.Append(isIsolated ? IsolatedText.End : "");
    }

    private void Write(RichList list)
    {
        var name = list.Start is null ? "ul" : "ol";
        _html.Append('<').Append(name);
        if (list.Start is { } start and not 1)
        {
            _html.Append(" start=\"").Append(start.ToString(CultureInfo.InvariantCulture)).Append('"');
        }

        _html.Append(">\n");
        foreach (var item in list.Items)
        {
            _html.Append("<li>");
            Write(item.Words);
            if (item.List is { } nested)
            {
                _html.Append('\n');
                Write(nested);
                _html.Append('\n');
            }

            _html.Append("</li>\n");
        }

        _html.Append("</").Append(name).Append('>');
    }

    private void BeginLine()
    {
        if (_html.Length > 0 && _html[_html.Length - 1] != '\n')
        {
            _html.Append('\n');
        }
    }
}
