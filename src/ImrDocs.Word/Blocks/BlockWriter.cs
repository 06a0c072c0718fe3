using ImrDocs.PageStyles;
using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Languages;
using ImrDocs.Templating.Markdown.Containers;
using ImrDocs.Word.Parts;
using ImrDocs.Word.Styles;

namespace ImrDocs.Word.Blocks;

/// <summary>Writes the blocks of a letter.</summary>
internal sealed class BlockWriter
{
    private readonly BlockOutput _output;
    private readonly GridWriter _grids;
    private readonly TableWriter _tables;

    /// <param name="output">Takes the blocks.</param>
    public BlockWriter(BlockOutput output)
    {
        _output = output;
        _grids = new(output, this);
        _tables = new(output);
    }

    /// <summary>Writes blocks that stand in the same element.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="parent">The element.</param>
    /// <param name="place">Where they stand.</param>
    /// <param name="isTight">Whether paragraphs have no element of their own.</param>
    public void WriteAll(
        IReadOnlyList<DocumentBlock> blocks,
        StyledElement parent,
        BlockPlace place,
        bool isTight = false
    )
    {
        string? previous = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var isLast = i == blocks.Count - 1;
            if (isTight && blocks[i] is DocumentParagraph text)
            {
                _output.Paragraph(text.Runs, parent.Content(i == 0, isLast), place.Of(isLast));
                continue;
            }

            var name = PageElements.Of(blocks[i]);
            Write(blocks[i], parent, name, new(previous, previous is null, isLast), place.Of(isLast));
            previous = name.Name;
        }
    }

    /// <summary>Writes a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="parent">The element in which it stands.</param>
    /// <param name="name">What element it is.</param>
    /// <param name="at">Its place among those that stand there.</param>
    /// <param name="place">Where it stands.</param>
    public void Write(DocumentBlock block, StyledElement parent, ElementName name, ElementPlace at, BlockPlace place)
    {
        var element = parent.Child(name, at, IsBox(block, parent.Child(name, at).Style));
        if (element.IsHidden)
        {
            return;
        }

        if (element.Style.KeepsTogether)
        {
            place = place with { IsKept = true };
        }

        switch (block)
        {
            case DocumentHeading heading:
                _output.Paragraph(heading.Runs, element, place);
                break;
            case DocumentParagraph paragraph:
                _output.Paragraph(paragraph.Runs, element, place);
                break;
            case DocumentRule:
                _output.Paragraph([], element, place);
                break;
            case DocumentCode code:
                _output.Lines(code.Lines, element, place);
                break;
            case DocumentList list:
                WriteList(list, element, place);
                break;
            case DocumentDefinitions list when element.Style.Columns > 1:
                _output.EndMark(parent.Content(), place with { KeepsLast = true });
                _grids.WriteDefinitions(list, element, place);
                break;
            case DocumentDefinitions list:
                WriteDefinitions(list, element, place);
                break;
            case DocumentTable table:
                _output.EndMark(parent.Content(), place with { KeepsLast = true });
                _tables.Write(table, element, place);
                break;
            case DocumentQuote quote:
                WriteIn(quote.Blocks, parent, element, place);
                break;
            // The notes are below the pages on which they are named.
            case DocumentContainer { Names: [ContainerNames.Footnotes] }:
                break;
            case DocumentContainer container:
                WriteIn(container.Blocks, parent, element, In(container.Language, place));
                break;
            default:
                throw new InvalidOperationException($"Word has no form of the block {block.GetType().Name}.");
        }

        if (element.Style.BreaksAfter)
        {
            _output.BreakPage();
        }
    }

    private static BlockPlace In(string? language, BlockPlace place) =>
        language is null
            ? place
            : place with
            {
                Text = place.Text with { Language = language, IsRightToLeft = LanguageTag.IsRightToLeft(language) },
            };

    // Word draws lines around paragraphs that are alike as around one box. Whatever else has lines around it, or stands
    // in columns, needs a table.
    private static bool IsBox(DocumentBlock block, ElementStyle style) =>
        block switch
        {
            DocumentQuote quote => IsBox(quote.Blocks, style),
            DocumentContainer container => IsBox(container.Blocks, style)
                || (container.Names.Contains("letterhead") && GridWriter.BeginsWithImage(container.Blocks)),
            _ => false,
        };

    private static bool IsBox(IReadOnlyList<DocumentBlock> blocks, ElementStyle style) =>
        style.Columns > 1 || (ParagraphLooks.HasBox(style) && !blocks.All(static block => block is DocumentParagraph));

    private void WriteIn(
        IReadOnlyList<DocumentBlock> blocks,
        StyledElement parent,
        StyledElement element,
        BlockPlace place
    )
    {
        if (!element.IsCell)
        {
            WriteAll(blocks, element, place);
            return;
        }

        _output.EndMark(parent.Content(), place with { KeepsLast = true });
        if (element.Style.Columns > 1)
        {
            _grids.WriteColumns(blocks, element, place);
        }
        else
        {
            _grids.WriteBox(blocks, element, place);
        }
    }

    private void WriteList(DocumentList list, StyledElement element, BlockPlace place)
    {
        // An item that begins with a list has its own mark on a line of its own.
        _output.EndMark(element.Parent!.Content(isLast: false), place with { KeepsLast = true });
        var level = Math.Min(place.Level, Numbering.Levels - 1);
        var number = Numbering.Define(_output.Parts, list.Start, level);
        var indent = (level + 1) * Numbering.StepOf(_output.Styles, list.Start is not null);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var isLast = i == list.Items.Count - 1;
            var item = element.Child(PageElements.Item, new(i == 0 ? null : "li", i == 0, isLast));
            var inItem = (place with { Level = place.Level + 1, IsKept = place.IsKept || item.Style.KeepsTogether }).Of(
                isLast
            );
            _output.Mark(new(number, level, indent));
            WriteAll(list.Items[i].Blocks, item, inItem, isTight: !list.IsLoose);
            _output.EndMark(item.Content(), inItem);
        }
    }

    private void WriteDefinitions(DocumentDefinitions list, StyledElement element, BlockPlace place)
    {
        string? previous = null;
        for (var i = 0; i < list.Definitions.Count; i++)
        {
            var definition = list.Definitions[i];
            var isLast = i == list.Definitions.Count - 1;
            for (var j = 0; j < definition.Terms.Count; j++)
            {
                var isLastTerm = isLast && definition.Blocks.Count == 0 && j == definition.Terms.Count - 1;
                var term = element.Child(PageElements.Term, new(previous, previous is null, isLastTerm));
                _output.Paragraph(definition.Terms[j].Runs, term.Content(), place.Of(isLastTerm));
                previous = "dt";
            }

            if (definition.Blocks.Count > 0)
            {
                var child = element.Child(PageElements.Definition, new(previous, previous is null, isLast));
                WriteAll(definition.Blocks, child, place.Of(isLast), definition.IsTight);
                previous = "dd";
            }
        }
    }
}
