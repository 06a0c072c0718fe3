using System.Globalization;
using ImrDocs.CommandLine.Importing.Declaring;

namespace ImrDocs.CommandLine.Importing.Writing;

/// <summary>Writes the blocks of a document as lines of a template.</summary>
/// <param name="fields">The fields.</param>
/// <param name="plainBlocks">The blocks, by their number, that are written without bold, italic, and links.</param>
/// <param name="findings">Takes what is left out.</param>
internal sealed class BlockWriter(FieldTable fields, IReadOnlySet<int> plainBlocks, ImportFindings findings)
{
    private const string End = "{{~ end ~}}";

    private readonly List<TemplateLine> _lines = [];
    private int _block = -1;
    private ListBlock? _lastList;
    private bool _isOtherMark;

    public IReadOnlyList<TemplateLine> Write(IReadOnlyList<ImportedBlock> blocks)
    {
        for (_block = 0; _block < blocks.Count; _block++)
        {
            Write(blocks[_block]);
        }

        return _lines;
    }

    private void Write(ImportedBlock block)
    {
        if (block is ParagraphBlock paragraph && SoleCondition(paragraph.Inlines) is { } condition)
        {
            WriteUnder(condition, paragraph);
            return;
        }

        if (block is TableBlock table && IsColumnWithGaps(table))
        {
            WriteCells(table);
            return;
        }

        Separate();
        WithPage(block, () => WriteWhole(block));
        _lastList = block as ListBlock;
    }

    // A row of one cell with nothing in it is no row.
    private static bool IsColumnWithGaps(TableBlock table) =>
        table.Alignments.Count == 1 && table.Rows.Any(static row => row[0].Inlines.All(CanBeBlank));

    private void WriteCells(TableBlock table)
    {
        findings.Add(
            ImportRules.Table,
            table.Place,
            "a table of one column in which a cell may be empty becomes paragraphs; write it as a list or a container"
        );
        var beginsPage = table.BeginsPage;
        foreach (
            var cell in table.Rows.Select(static row => row[0]).Where(static cell => !Spacing.IsBlank(cell.Inlines))
        )
        {
            Write(new ParagraphBlock(cell.Place, cell.Inlines) { BeginsPage = beginsPage });
            beginsPage = false;
        }
    }

    // A container has something in it on every way.
    private void WithPage(ImportedBlock block, Action write)
    {
        if (!block.BeginsPage)
        {
            write();
        }
        else if (block is ParagraphBlock { Inlines: var inlines } && inlines.All(CanBeBlank))
        {
            findings.Add(
                ImportRules.Layout,
                block.Place,
                "a page break before a paragraph that may be missing is left out; write a container around it "
                    + "(::: page-break-before) with something that is always there"
            );
            write();
        }
        else
        {
            Add("::: page-break-before");
            write();
            Add(":::");
        }
    }

    private static bool CanBeBlank(ImportedInline inline) =>
        inline is ConditionInline condition
            ? Spacing.IsBlank(condition.Then) || Spacing.IsBlank(condition.Else)
            : Spacing.IsBlank([inline]);

    private void WriteWhole(ImportedBlock block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Paragraph(paragraph);
                break;
            case ListBlock list:
                // Two lists that meet are one to Markdown, unless their marks differ.
                _isOtherMark = _lastList is { } last && last.Start is null == list.Start is null && !_isOtherMark;
                List(list, "", _isOtherMark);
                break;
            case TableBlock table:
                Table(table);
                break;
        }
    }

    private void Separate()
    {
        if (_lines.Count > 0)
        {
            Add("");
        }
    }

    // A paragraph that may be missing stands under its condition together with the blank line above it.
    private void WriteUnder(ConditionInline condition, ParagraphBlock paragraph)
    {
        var writer = Writer(paragraph.Place);
        var isElse = Spacing.IsBlank(condition.Then);
        var isFirst = _lines.Count == 0;
        Add($"{{{{~ if {(isElse ? writer.Not(condition.Test) : writer.If(condition.Test))} ~}}}}");
        if (!isFirst)
        {
            Add("");
        }

        var present = paragraph with { Inlines = WithEmphasis(condition, isElse ? condition.Else : condition.Then) };
        WithPage(present, () => Paragraph(present));
        if (isFirst)
        {
            Add("");
        }

        Add(End);
        _lastList = null;
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        if (paragraph.Level > 0)
        {
            Add(
                new string('#', paragraph.Level)
                    + " "
                    + Writer(paragraph.Place, isHeading: true).Line(paragraph.Inlines)
            );
            return;
        }

        Lines(Writer(paragraph.Place), paragraph.Inlines, "", "");
    }

    private void Lines(InlineWriter writer, IReadOnlyList<ImportedInline> inlines, string first, string indent)
    {
        var lines = Spacing.Lines(inlines);
        for (var i = 0; i < lines.Count; i++)
        {
            var end = i < lines.Count - 1 ? "\\" : "";
            var prefix = i == 0 ? first : indent;
            if (lines.Count > 1 && SoleCondition(lines[i]) is { } condition)
            {
                var isElse = Spacing.IsBlank(condition.Then);
                Add($"{{{{~ if {(isElse ? writer.Not(condition.Test) : writer.If(condition.Test))} ~}}}}");
                AddText(prefix + writer.Line(WithEmphasis(condition, isElse ? condition.Else : condition.Then)) + end);
                Add(End);
            }
            else
            {
                AddText(prefix + writer.Line(lines[i]) + end);
            }
        }
    }

    private void List(ListBlock list, string indent, bool isOtherMark)
    {
        var number = list.Start;
        foreach (var item in list.Items)
        {
            var mark =
                number is { } n ? n.ToString(CultureInfo.InvariantCulture) + (isOtherMark ? ") " : ". ")
                : isOtherMark ? "* "
                : "- ";
            var inner = indent + new string(' ', mark.Length);
            var writer = Writer(item.Place);
            if (SoleCondition(item.Inlines) is { } condition && item.Lists.Count == 0 && number is null)
            {
                var isElse = Spacing.IsBlank(condition.Then);
                Add($"{{{{~ if {(isElse ? writer.Not(condition.Test) : writer.If(condition.Test))} ~}}}}");
                var inlines = WithEmphasis(condition, isElse ? condition.Else : condition.Then);
                Lines(writer, inlines, indent + mark, inner);
                Add(End);
            }
            else
            {
                Lines(writer, item.Inlines, indent + mark, inner);
            }

            ListBlock? last = null;
            var isOtherInner = false;
            foreach (var nested in item.Lists)
            {
                isOtherInner = last is not null && last.Start is null == nested.Start is null && !isOtherInner;
                List(nested, inner, isOtherInner);
                last = nested;
            }

            number++;
        }
    }

    private void Table(TableBlock table)
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            Add(
                "|"
                    + string.Concat(
                        table
                            .Rows[i]
                            .Select(cell =>
                                Writer(cell.Place, isTable: true).Line(cell.Inlines) is { Length: > 0 } text
                                    ? $" {text} |"
                                    : " |"
                            )
                    )
            );
            if (i == 0)
            {
                Add("|" + string.Concat(table.Alignments.Select(Dashes)));
            }
        }
    }

    private static string Dashes(ColumnAlignment alignment) =>
        alignment switch
        {
            ColumnAlignment.Left => ":---|",
            ColumnAlignment.Center => ":--:|",
            ColumnAlignment.Right => "---:|",
            _ => "----|",
        };

    // A condition that is all of a line, and says nothing on one side.
    private static ConditionInline? SoleCondition(IReadOnlyList<ImportedInline> inlines) =>
        Spacing.OfParagraph(inlines) is [ConditionInline condition]
        && (Spacing.IsBlank(condition.Then) || Spacing.IsBlank(condition.Else))
            ? condition
            : null;

    private static IReadOnlyList<ImportedInline> WithEmphasis(
        ConditionInline condition,
        IReadOnlyList<ImportedInline> inlines
    ) => [.. inlines.Select(inline => inline with { Emphasis = inline.Emphasis | condition.Emphasis })];

    private InlineWriter Writer(ImportPlace place, bool isHeading = false, bool isTable = false) =>
        new(fields, plainBlocks.Contains(_block), () => AddUnstressed(place))
        {
            IsInHeading = isHeading,
            IsInTable = isTable,
        };

    private void AddUnstressed(ImportPlace place) =>
        findings.Add(
            ImportRules.Formatting,
            place,
            "bold or italic is left out at a sign or a value that meets a word, where Markdown has none; stress "
                + "the whole "
                + "word if it is meant"
        );

    private void AddText(string text) => text.Split('\n').ToList().ForEach(Add);

    private void Add(string line) => _lines.Add(new(line, _block));
}
