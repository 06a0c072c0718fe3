using System.Text;
using ImrDocs.Templating.Documents;

namespace ImrDocs.Word.Descriptions;

/// <summary>The words of a letter, one on each line, whatever they look like and wherever lines break.</summary>
internal static class SpokenWords
{
    private const string TitleLine = "[Title";
    private const string EndOfStyle = "] ";

    /// <summary>The words of the lines that describe a document's text.</summary>
    public static string OfLines(string lines) =>
        Words(
            lines
                .Split('\n')
                .Where(static line =>
                    !line.StartsWith(ParagraphLines.Looks, StringComparison.Ordinal)
                    && !line.StartsWith(TitleLine, StringComparison.Ordinal)
                )
                .Select(WithoutStyle)
        );

    /// <summary>The words of a letter's blocks, those of footnotes last, as a document has them.</summary>
    public static string OfBlocks(IReadOnlyList<DocumentBlock> blocks)
    {
        List<StringBuilder> lines = [new()];
        List<FootnoteRun> footnotes = [];
        Append(blocks, lines, footnotes);
        for (var i = 0; i < footnotes.Count; i++)
        {
            lines.Add(new());
            Append(footnotes[i].Runs, lines, footnotes);
        }

        return Words(lines.Select(static line => line.ToString()));
    }

    /// <summary>A line of a description without the style that it begins with.</summary>
    // An approved file can hold whatever somebody wrote into it.
    public static string WithoutStyle(string line)
    {
        var end = line.StartsWith('[') ? line.IndexOf(EndOfStyle, StringComparison.Ordinal) : -1;
        return end < 0 ? line : line[(end + EndOfStyle.Length)..];
    }

    private static void Append(IEnumerable<DocumentNode> nodes, List<StringBuilder> lines, List<FootnoteRun> footnotes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TextRun text:
                    lines[^1].Append(text.Text);
                    break;
                case CodeRun code:
                    lines[^1].Append(code.Text);
                    break;
                case LineBreakRun:
                    lines[^1].Append(' ');
                    break;
                case FootnoteRun footnote:
                    footnotes.Add(footnote);
                    break;
                case ImageRun:
                    break;
                case DocumentCode code:
                    lines.AddRange(code.Lines.Select(static line => new StringBuilder(line)));
                    break;
                case DocumentRun run:
                    Append(DocumentWalk.PartsOf(run), lines, footnotes);
                    break;
                default:
                    lines.Add(new());
                    Append(DocumentWalk.PartsOf(node), lines, footnotes);
                    lines.Add(new());
                    break;
            }
        }
    }

    // What isolates text from its direction is no word, and XML has other characters for those it cannot write.
    private static string Words(IEnumerable<string> lines) =>
        string.Join(
            '\n',
            lines.SelectMany(static line =>
                line.Where(static c => c is not ('\u2066' or '\u2067' or '\u2068' or '\u2069'))
                    .Aggregate(new StringBuilder(), static (text, c) => text.Append(c))
                    .ToString()
                    .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            )
        );
}
