using ImrDocs.Templating.Markdown;
using ImrDocs.Templating.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.RichTexts;

/// <summary>Reads the words of a paragraph.</summary>
internal sealed class RichParagraphReader
{
    private readonly string _markdown;
    private readonly Action<int, string> _report;
    private readonly List<ReadCharacter> _characters = [];
    private bool _hasErrors;

    private RichParagraphReader(string markdown, Action<int, string> report) =>
        (_markdown, _report) = (markdown, report);

    /// <summary>Reads a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="markdown">The text in which it stands.</param>
    /// <param name="report">Gets the place of each error, and what is wrong.</param>
    /// <returns>The paragraph; null where something is wrong.</returns>
    public static RichParagraph? Read(ParagraphBlock paragraph, string markdown, Action<int, string> report)
    {
        var reader = new RichParagraphReader(markdown, report);
        reader.Add(paragraph.Inline ?? [], isStrong: false, isEmphasized: false);
        reader.CheckSigns();
        if (reader._hasErrors)
        {
            return null;
        }

        var runs = ReadCharacters.ToRuns(reader._characters);
        if (string.Concat(runs.Select(static run => run.Text)).Split(RichRun.LineBreak).Any(PrintableText.IsBlank))
        {
            reader.Report(paragraph.Span.Start, RefusedMarkup.BlankLine);
            return null;
        }

        if (EmphasisSearch.Run(runs) is { } found)
        {
            return found;
        }

        reader.Report(paragraph.Span.Start, RefusedMarkup.Ambiguous);
        return null;
    }

    /// <summary>The runs of a paragraph of which everything is known to be allowed.</summary>
    public static IReadOnlyList<RichRun> ReadRuns(ParagraphBlock paragraph, string markdown)
    {
        var reader = new RichParagraphReader(markdown, static (_, _) => { });
        reader.Add(paragraph.Inline ?? [], isStrong: false, isEmphasized: false);
        return ReadCharacters.ToRuns(reader._characters);
    }

    private void Add(ContainerInline container, bool isStrong, bool isEmphasized)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    AddLiteral(literal, isStrong, isEmphasized);
                    break;
                case EmphasisInline { DelimiterChar: '*' or '_' } emphasis:
                    Add(
                        emphasis,
                        isStrong || emphasis.DelimiterCount > 1,
                        isEmphasized || emphasis.DelimiterCount == 1
                    );
                    break;
                case LineBreakInline { IsHard: true, IsBackslash: false } lineBreak:
                    Report(StartOfSpaces(lineBreak.Span.Start), RefusedMarkup.SpacesBreak);
                    break;
                case LineBreakInline lineBreak:
                    Add(lineBreak.IsHard ? RichRun.LineBreak : ' ', lineBreak.Span.Start, isStrong, isEmphasized);
                    break;

                // The Markdown of a letter shows marks that reorder text by their numbers.
                case HtmlEntityInline reference when IsOfOrder(reference):
                    Add(reference.Transcoded.ToString()[0], reference.Span.Start, isStrong, isEmphasized);
                    break;
                default:
                    Report(inline.Span.Start, RefusedMarkup.Of(inline));
                    break;
            }
        }
    }

    private int StartOfSpaces(int end)
    {
        while (end > 0 && _markdown[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }

    private bool IsOfOrder(HtmlEntityInline reference) =>
        reference.Transcoded.Length == 1
        && MarkdownEscape.IsWrittenAsReference(reference.Transcoded.ToString()[0])
        && _markdown[reference.Span.Start + 1] == '#';

    // Counted from the end: only the first character may have a backslash before it.
    private void AddLiteral(LiteralInline literal, bool isStrong, bool isEmphasized)
    {
        var content = literal.Content.ToString();
        for (var i = 0; i < content.Length; i++)
        {
            var index = literal.Span.End + 1 - content.Length + i;
            var isEscaped = i == 0 && literal.IsFirstCharacterEscaped;
            _characters.Add(new(new(content[i].ToString(), isStrong, isEmphasized), index, isEscaped));
        }
    }

    private void Add(char c, int index, bool isStrong, bool isEmphasized) =>
        _characters.Add(new(new(c.ToString(), isStrong, isEmphasized), index, IsEscaped: true));

    // What looks like markup and was not read as such: it would be shown sign by sign.
    private void CheckSigns()
    {
        for (var i = 0; i < _characters.Count; i++)
        {
            if (!_characters[i].IsEscaped && WrongSign(i) is { } message)
            {
                Report(_characters[i].Index, message);
                i += SignAt(i + 1) == SignAt(i) ? 1 : 0;
            }
        }
    }

    private string? WrongSign(int i) =>
        SignAt(i) switch
        {
            '`' => RefusedMarkup.Backtick,
            '~' when SignAt(i + 1) == '~' => RefusedMarkup.Strikethrough,
            '[' when SignAt(i + 1) == '^' => RefusedMarkup.Footnote,
            ']' when SignAt(i + 1) == '(' => RefusedMarkup.Link,
            '*' or '_' when IsLoneMark(i) => RefusedMarkup.Emphasis,
            '\\' when i == _characters.Count - 1 => RefusedMarkup.Backslash,
            _ => null,
        };

    private bool IsLoneMark(int i) =>
        SignAt(i + 1) == SignAt(i) || IsSpace(i - 1) != IsSpace(i + 1) || SignAt(i - 1) == SignAt(i);

    // A character that is written as it is, or the null character.
    private char SignAt(int i) =>
        i >= 0 && i < _characters.Count && !_characters[i].IsEscaped ? _characters[i].Run.Text[0] : '\0';

    private bool IsSpace(int i) => i < 0 || i >= _characters.Count || char.IsWhiteSpace(_characters[i].Run.Text[0]);

    private void Report(int index, string message)
    {
        _hasErrors = true;
        _report(index, message);
    }
}
