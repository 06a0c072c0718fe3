using System.Globalization;
using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Markdown.Containers;

namespace ImrDocs.Forms.Text;

/// <summary>Lays out a letter's document tree as plain text.</summary>
internal sealed class TextLayout
{
    private const int Hanging = 2;
    private const int LengthOfRule = 20;
    private const string Underlines = "=-~";

    private readonly FootnoteRun[] _footnotes;
    private readonly InlineText _inline = new();
    private bool _hasFootnotes;

    private TextLayout(FootnoteRun[] footnotes) => _footnotes = footnotes;

    /// <summary>The text of a letter, with LF and a final line break.</summary>
    /// <param name="blocks">The letter's blocks.</param>
    /// <param name="width">The width of a line, in columns; null where only the letter breaks lines.</param>
    public static string Write(IReadOnlyList<DocumentBlock> blocks, int? width)
    {
        var layout = new TextLayout([.. DocumentWalk.Runs(blocks).OfType<FootnoteRun>()]);
        var lines = layout.Lay(blocks, width);
        if (!layout._hasFootnotes && layout._footnotes.Length > 0)
        {
            lines.AddRange(["", new string('-', LengthOfRule), .. layout.LayFootnotes(width)]);
        }

        return string.Join('\n', lines.Select(static line => line.TrimEnd(' '))) + "\n";
    }

    private List<string> Lay(IReadOnlyList<DocumentBlock> blocks, int? width, bool isTight = false)
    {
        List<string> lines = [];
        foreach (var block in blocks)
        {
            var laid = Lay(block, width);
            if (laid.Count > 0)
            {
                lines.AddRange(lines.Count > 0 && !isTight ? ["", .. laid] : laid);
            }
        }

        return lines;
    }

    private IReadOnlyList<string> Lay(DocumentBlock block, int? width) =>
        block switch
        {
            DocumentHeading heading => LayHeading(heading, width),
            DocumentParagraph paragraph => LayLines(_inline.Lines(paragraph.Runs), width),
            DocumentList list => LayList(list, width),
            DocumentDefinitions list => LayDefinitions(list, width),
            DocumentTable table => new TextTable(table, _inline).Lay(width),
            DocumentContainer { Names: [ContainerNames.Footnotes] } => LayFootnotes(width),
            DocumentContainer container when container.Names.Contains(ContainerNames.Notice) => Prefix(
                "| ",
                Lay(container.Blocks, Less(width, 2))
            ),
            DocumentContainer container => Lay(container.Blocks, width),
            DocumentQuote quote => Prefix("> ", Lay(quote.Blocks, Less(width, 2))),
            DocumentCode code => Prefix("    ", code.Lines),
            DocumentRule => [new string('-', width ?? TextForm.UsualWidth)],
            _ => throw new InvalidOperationException($"Text has no form of the block {block.GetType().Name}."),
        };

    /// <summary>The lines of a block, each broken where it is too wide.</summary>
    internal static List<string> LayLines(IEnumerable<TextLine> lines, int? width)
    {
        List<string> laid = [];
        foreach (var line in lines)
        {
            var hanging = line.IsLabeled ? Hanging : 0;
            laid.AddRange(Indent(LineWrap.Wrap(line.Text, width, hanging), "", hanging));
        }

        return laid;
    }

    private List<string> LayHeading(DocumentHeading heading, int? width)
    {
        var lines = LayLines([new(_inline.Line(heading.Runs), IsLabeled: false)], width);
        var sign = Underlines[Math.Min(heading.Level, Underlines.Length) - 1];
        return [.. lines, new string(sign, Math.Min(lines.Max(TextWidth.Of), width ?? int.MaxValue))];
    }

    private List<string> LayList(DocumentList list, int? width)
    {
        List<string> lines = [];
        var number = list.Start;
        foreach (var item in list.Items)
        {
            var mark = number is { } counted ? counted.ToString(CultureInfo.InvariantCulture) + ". " : "- ";
            var laid = Lay(item.Blocks, Less(width, mark.Length), isTight: !list.IsLoose);
            lines.AddRange(list.IsLoose && lines.Count > 0 ? [""] : []);
            lines.AddRange(Indent(laid.Count > 0 ? laid : [""], mark, mark.Length));
            number++;
        }

        return lines;
    }

    private List<string> LayDefinitions(DocumentDefinitions list, int? width)
    {
        List<string> lines = [];
        foreach (var definition in list.Definitions)
        {
            string[] terms = [.. definition.Terms.Select(term => _inline.Line(term.Runs))];
            if (terms.Length > 0 && definition is { IsTight: true, Blocks: [DocumentParagraph paragraph] })
            {
                lines.AddRange(LayTerms(terms[..^1], width));
                lines.AddRange(LayValue(terms[^1], paragraph, width));
            }
            else
            {
                lines.AddRange(LayTerms(terms, width));
                lines.AddRange(Indent(Lay(definition.Blocks, Less(width, Hanging)), "  ", Hanging));
            }
        }

        return lines;
    }

    private static List<string> LayTerms(IEnumerable<string> terms, int? width) =>
        LayLines(terms.Select(static term => new TextLine(Labeled(term, ""), IsLabeled: true)), width);

    // The lines of an address stand below its label.
    private List<string> LayValue(string term, DocumentParagraph value, int? width)
    {
        var lines = _inline.Lines(value.Runs);
        return lines is [var only]
            ? LayLines([new(Labeled(term, only.Text), IsLabeled: true)], width)
            : [.. LayTerms([term], width), .. Indent(LayLines(lines, Less(width, Hanging)), "  ", Hanging)];
    }

    /// <summary>A label and its value on one line.</summary>
    internal static string Labeled(string label, string value) =>
        label.Length == 0 ? value
        : label.EndsWith(':') ? $"{label} {value}"
        : $"{label}: {value}";

    private List<string> LayFootnotes(int? width)
    {
        if (_hasFootnotes)
        {
            return [];
        }

        _hasFootnotes = true;
        List<string> lines = [];
        for (var i = 0; i < _footnotes.Length; i++)
        {
            var mark = InlineText.MarkOf(i + 1) + " ";
            var text = new TextLine(_inline.Line(_footnotes[i].Runs), IsLabeled: false);
            lines.AddRange(Indent(LayLines([text], Less(width, mark.Length)), mark, mark.Length));
        }

        return lines;
    }

    private static List<string> Prefix(string prefix, IEnumerable<string> lines) =>
        [.. lines.Select(line => prefix + line)];

    private static List<string> Indent(IEnumerable<string> lines, string first, int columns) =>
        [
            .. lines.Select(
                (line, i) =>
                    i == 0 ? first + line
                    : line.Length == 0 ? line
                    : new string(' ', columns) + line
            ),
        ];

    // However deep something stands, each word has a line.
    private static int? Less(int? width, int columns) => width is { } all ? Math.Max(all - columns, 1) : null;
}
