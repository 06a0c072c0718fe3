using ImrDocs.Diagnostics;
using ImrDocs.Templating.Syntax;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace ImrDocs.RichTexts;

/// <summary>Reads Markdown as rich text: takes what a rich text may hold, and refuses everything else.</summary>
internal sealed class RichTextReader
{
    private readonly string _markdown;
    private readonly List<RichTextError> _errors = [];
    private int _blocks;

    private RichTextReader(string markdown) => _markdown = markdown;

    /// <summary>Reads a text.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="errors">What is wrong, in the order of the places.</param>
    /// <returns>The value; null where something is wrong.</returns>
    public static RichText? Read(string markdown, out IReadOnlyList<RichTextError> errors)
    {
        var reader = new RichTextReader(markdown);
        var value = reader.Read();
        errors = [.. reader._errors.OrderBy(static error => error.Index)];
        return errors.Count == 0 ? value : null;
    }

    private RichText? Read()
    {
        if (_markdown.Length > RichText.MaxLength)
        {
            Report(RichText.MaxLength, RefusedMarkup.Length);
        }
        else if (PrintableText.IndexOfUnprintable(_markdown.AsSpan()) is >= 0 and var index)
        {
            Report(
                index,
                $"the text holds the {PrintableText.Describe(_markdown[index])}, which cannot be printed; remove it",
                ModelRules.Character
            );
        }
        else if (PrintableText.IsBlank(_markdown))
        {
            Report(0, RefusedMarkup.Blank, ModelRules.Blank);
        }
        else if (RichTextPipeline.TryParse(_markdown) is { } document)
        {
            var blocks = ReadBlocks(document);
            return _errors.Count > 0 ? null
                : blocks.Count > 0 ? new(blocks)
                : Blank();
        }
        else
        {
            Report(0, RefusedMarkup.Depth);
        }

        return null;
    }

    private RichText? Blank()
    {
        Report(0, RefusedMarkup.Blank, ModelRules.Blank);
        return null;
    }

    private List<RichBlock> ReadBlocks(MarkdownDocument document)
    {
        List<RichBlock> blocks = [];
        foreach (var block in document)
        {
            if (block is ListBlock list)
            {
                CheckNeighbor(blocks, list);
                blocks.Add(ReadList(list, depth: 1));
            }
            else if (ReadParagraph(block) is { } paragraph)
            {
                blocks.Add(paragraph);
            }
        }

        return blocks;
    }

    // Of anything but a paragraph, the place and the reason are noted.
    private RichParagraph? ReadParagraph(Block block)
    {
        Count(block);
        switch (block)
        {
            case ParagraphBlock when BeginsGrid(block.Span.Start):
                Report(block.Span.Start, RefusedMarkup.Table);
                return null;
            case ParagraphBlock paragraph:
                return RichParagraphReader.Read(paragraph, _markdown, Report);
            case FootnoteGroup or LinkReferenceDefinitionGroup:
                foreach (var inner in (ContainerBlock)block)
                {
                    Report(inner.Span.Start, RefusedMarkup.Of(block));
                }

                return null;
            default:
                Report(block.Span.Start, RefusedMarkup.Of(block));
                return null;
        }
    }

    // "+---+---+" begins a table in other kinds of Markdown. Markdig's reader of them repeats the words of what turns
    // out to be none.
    private bool BeginsGrid(int start)
    {
        var end = _markdown.IndexOf('\n', start) is >= 0 and var feed ? feed : _markdown.Length;
        var line = _markdown.Substring(start, end - start).TrimEnd();
        return line.Length > 2
            && line[0] == '+'
            && line[line.Length - 1] == '+'
            && line.All(static c => c is '+' or '-' or '=' or ':');
    }

    private RichList ReadList(ListBlock list, int depth)
    {
        List<RichListItem> items = [];
        var first = (ListItemBlock)list[0];
        if (depth == RichText.MaxListDepth + 1)
        {
            Report(list.Span.Start, RefusedMarkup.ListDepth);
        }

        foreach (var item in list.Cast<ListItemBlock>())
        {
            if (list.IsOrdered && item.Order != first.Order + items.Count)
            {
                Report(item.Span.Start, RefusedMarkup.ListNumber);
            }

            items.Add(ReadItem(item, depth));
        }

        return new(list.IsOrdered ? first.Order : null, items);
    }

    private RichListItem ReadItem(ListItemBlock item, int depth)
    {
        RichParagraph? words = null;
        if (item.Count == 0)
        {
            Report(item.Span.Start, RefusedMarkup.EmptyItem);
        }
        else if (item[0] is ListBlock)
        {
            Report(item[0].Span.Start, RefusedMarkup.ItemStart);
        }
        else
        {
            words = ReadParagraph(item[0]);
        }

        var list = item.Skip(1).FirstOrDefault() as ListBlock;
        if (item.Skip(list is null ? 1 : 2).FirstOrDefault() is { } more)
        {
            Report(
                more.Span.Start,
                more is ParagraphBlock or ListBlock ? RefusedMarkup.ItemEnd : RefusedMarkup.Of(more)
            );
        }

        if (list is { IsOrdered: true } && ((ListItemBlock)list[0]).Order != 1)
        {
            Report(list.Span.Start, RefusedMarkup.InnerNumber);
        }

        return new(words ?? new([]), list is null ? null : ReadList(list, depth + 1));
    }

    private void Count(Block block)
    {
        if (++_blocks == RichText.MaxBlocks + 1)
        {
            Report(block.Span.Start, RefusedMarkup.Blocks);
        }
    }

    private void CheckNeighbor(List<RichBlock> blocks, ListBlock list)
    {
        if (blocks.LastOrDefault() is RichList before && before.Start is not null == list.IsOrdered)
        {
            Report(list.Span.Start, RefusedMarkup.ListMark);
        }
    }

    private void Report(int index, string message) => Report(index, message, ModelRules.RichText);

    private void Report(int index, string message, Rule rule) =>
        _errors.Add(
            RichTextError.At(_markdown, Math.Max(0, Math.Min(index, _markdown.Length)), message) with
            {
                Rule = rule,
            }
        );
}
