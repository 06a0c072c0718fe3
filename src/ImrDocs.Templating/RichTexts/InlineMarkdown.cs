using System.Text;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.RichTexts;

/// <summary>Writes a paragraph as Markdown.</summary>
internal sealed class InlineMarkdown : NestedRuns
{
    private readonly StringBuilder _markdown;
    private readonly EmphasisMarks _marks;
    private readonly string _prefix;
    private bool _isLineStart = true;

    private InlineMarkdown(StringBuilder markdown, EmphasisMarks marks, string prefix) =>
        (_markdown, _marks, _prefix) = (markdown, marks, prefix);

    /// <summary>Appends a paragraph to the Markdown before it.</summary>
    /// <param name="markdown">The Markdown, which ends in the line in which the paragraph begins.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="prefix">What stands before every further line.</param>
    public static void Append(StringBuilder markdown, RichParagraph paragraph, string prefix) =>
        new InlineMarkdown(markdown, paragraph.Marks, prefix).Walk(paragraph.Runs);

    protected override void Open(bool isStrong) => Mark(isStrong);

    protected override void Close(bool isStrong) => Mark(isStrong);

    protected override void Text(string text)
    {
        var start = 0;
        for (var end = text.IndexOf(RichRun.LineBreak); end >= 0; end = text.IndexOf(RichRun.LineBreak, start))
        {
            Words(text.Substring(start, end - start));
            _markdown.Append("\\\n").Append(_prefix);
            _isLineStart = true;
            start = end + 1;
        }

        Words(text.Substring(start));
    }

    private void Mark(bool isStrong)
    {
        _markdown.Append(isStrong ? _marks.Strong : _marks.Emphasis, isStrong ? 2 : 1);
        _isLineStart = false;
    }

    // White space beside other words is no edge of a line.
    private void Words(string text)
    {
        var words = text.Trim();
        var start = text.Length - text.TrimStart().Length;
        _markdown.Append(text, 0, start);
        var at = _markdown.Length;
        MarkdownEscape.Append(_markdown, words);
        if (!_isLineStart)
        {
            ShowLineStart(at, words);
        }

        EscapeOthers(at);
        _isLineStart = false;
        _markdown.Append(text, start + words.Length, text.Length - start - words.Length);
    }

    // What would begin a block means nothing after other words.
    private void ShowLineStart(int start, string words)
    {
        var number = MarkdownEscape.ListNumberEnd(words.AsSpan());
        if (number >= 0)
        {
            _markdown.Remove(start + number, 1);
        }
        else if (words is not ("" or "#") && _markdown[start] == '\\' && MarkdownEscape.Anywhere.IndexOf(words[0]) < 0)
        {
            _markdown.Remove(start, 1);
        }
    }

    // A reader of rich text knows tables and strikethrough, to refuse them.
    private void EscapeOthers(int start)
    {
        for (var i = start; i < _markdown.Length; i++)
        {
            var c = _markdown[i];
            if (c == '\\')
            {
                i++;
            }
            else if (c == '|' || (c == '~' && (At(i - 1) == '~' || At(i + 1) == '~')))
            {
                _markdown.Insert(i++, '\\');
            }
        }

        char At(int index) => index >= start && index < _markdown.Length ? _markdown[index] : ' ';
    }
}
