using System.Globalization;
using ImrDocs.CommandLine.Reporting;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.CommandLine.Explaining;

/// <summary>
/// Shows a Markdown page on a terminal: headings in bold, code indented, and links with their addresses.
/// </summary>
/// <param name="terminal">The terminal.</param>
/// <param name="address">The address of the page, which its links start from.</param>
/// <param name="codeOf">What is shown of a word of code.</param>
internal sealed class MarkdownText(Terminal terminal, Uri address, Func<string, string> codeOf)
{
    private const int LeastWidth = 20;
    private const int CodeIndent = 4;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public void Write(string markdown) => WriteBlocks(Markdown.Parse(markdown, Pipeline), "", "");

    // The first line of what is written stands after 'first', the others after 'margin'.
    private void WriteBlocks(ContainerBlock blocks, string first, string margin)
    {
        var isFirst = true;
        foreach (var block in blocks)
        {
            if (!isFirst)
            {
                terminal.Output.WriteLine();
            }

            WriteBlock(block, isFirst ? first : margin, margin);
            isFirst = false;
        }
    }

    private void WriteBlock(Block block, string first, string margin)
    {
        switch (block)
        {
            case HeadingBlock heading:
                WriteLines(Words(heading.Inline, Ink.Bold), first, margin);
                break;
            case CodeBlock code:
                WriteCode(code, margin);
                break;
            case ListBlock list:
                WriteList(list, margin);
                break;
            case Table table:
                WriteTable(table, margin);
                break;
            case ContainerBlock container:
                WriteBlocks(container, first + "  ", margin + "  ");
                break;
            case LeafBlock leaf:
                WriteLines(Words(leaf.Inline), first, margin);
                break;
        }
    }

    private void WriteCode(CodeBlock code, string margin)
    {
        var lines = code.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].ToString();
            terminal.Output.WriteLine(line.Length == 0 ? "" : margin + new string(' ', CodeIndent) + line);
        }
    }

    private void WriteList(ListBlock list, string margin)
    {
        var number = int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var mark = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : "- ";
            WriteBlocks(item, margin + mark, margin + new string(' ', mark.Length));
        }
    }

    // A terminal is too narrow for columns of sentences: each row is an item, with what its columns say.
    private void WriteTable(Table table, string margin)
    {
        var rows = table.OfType<TableRow>().ToList();
        var headings = rows.Where(static row => row.IsHeader).SelectMany(Cells).ToList();
        foreach (var row in rows.Where(static row => !row.IsHeader))
        {
            foreach (var (column, cell) in Cells(row).Index())
            {
                var words = new StyledWords(terminal);
                if (column > 0 && column < headings.Count)
                {
                    Add(words, headings[column], Ink.Faint);
                    words.AddWhole(":", Ink.Faint);
                    words.Add(" ");
                }

                Add(words, cell);
                WriteLines(words, margin + (column == 0 ? "- " : "  "), margin + "  ");
            }
        }
    }

    private static IEnumerable<ContainerInline> Cells(TableRow row) =>
        row.OfType<TableCell>().Select(static cell => cell.OfType<LeafBlock>().FirstOrDefault()?.Inline ?? []);

    private void WriteLines(StyledWords words, string first, string margin)
    {
        var before = first;
        foreach (var line in words.Lines(Math.Max(LeastWidth, terminal.Width - margin.Length)))
        {
            terminal.Output.WriteLine(before + line);
            before = margin;
        }
    }

    private StyledWords Words(ContainerInline? inlines, Ink? ink = null)
    {
        var words = new StyledWords(terminal);
        Add(words, inlines ?? [], ink);
        return words;
    }

    private void Add(StyledWords words, ContainerInline inlines, Ink? ink = null)
    {
        foreach (var inline in inlines)
        {
            Add(words, inline, ink);
        }
    }

    private void Add(StyledWords words, Inline inline, Ink? ink)
    {
        switch (inline)
        {
            case LiteralInline literal:
                words.Add(literal.Content.ToString(), ink);
                break;
            case CodeInline code:
                AddCode(words, codeOf(code.Content), ink);
                break;
            case LineBreakInline:
                words.Add(" ");
                break;
            case AutolinkInline link:
                words.AddWhole(link.Url, ink);
                break;
            case HtmlEntityInline entity:
                words.Add(entity.Transcoded.ToString(), ink);
                break;
            case EmphasisInline emphasis:
                Add(words, emphasis, ink ?? Ink.Bold);
                break;
            case LinkInline link:
                Add(words, link, ink);
                AddAddress(words, link.Url ?? "", ink);
                break;
            case ContainerInline container:
                Add(words, container, ink);
                break;
        }
    }

    private void AddCode(StyledWords words, string code, Ink? ink)
    {
        if (terminal.HasOutputColor)
        {
            words.AddWhole(code, ink ?? Ink.Cyan);
        }
        else
        {
            words.AddWhole($"`{code}`");
        }
    }

    // What explains another rule is a page of this command.
    private void AddAddress(StyledWords words, string url, Ink? ink)
    {
        if (!url.StartsWith("IMR", StringComparison.Ordinal))
        {
            words.Add(" ");
            words.AddWhole($"({Absolute(url)})", ink);
        }
    }

    private string Absolute(string url)
    {
        var absolute = new Uri(address, url);
        return absolute.GetLeftPart(UriPartial.Path) is var path && path.EndsWith(".md", StringComparison.Ordinal)
            ? $"{path[..^".md".Length]}.html{absolute.Fragment}"
            : absolute.AbsoluteUri;
    }
}
