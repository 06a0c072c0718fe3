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
            var blocks = ReadBlocks(document, depth: 0);
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

    private List<RichBlock> ReadBlocks(ContainerBlock container, int depth)
    {
        List<RichBlock> blocks = [];
        foreach (var block in container)
        {
            if (++_blocks == RichText.MaxBlocks + 1)
            {
                Report(block.Span.Start, RefusedMarkup.Blocks);
            }

            switch (block)
            {
                case ParagraphBlock paragraph:
                    Add(blocks, RichParagraphReader.Read(paragraph, _markdown, Report));
                    break;
                case ListBlock list when depth == RichText.MaxListDepth:
                    Report(list.Span.Start, RefusedMarkup.ListDepth);
                    break;
                case ListBlock list:
                    CheckNeighbor(blocks, list);
                    Add(blocks, ReadList(list, depth));
                    break;
                case FootnoteGroup notes:
                    foreach (var note in notes)
                    {
                        Report(note.Span.Start, RefusedMarkup.Of(notes));
                    }

                    break;
                case LinkReferenceDefinitionGroup definitions:
                    foreach (var definition in definitions)
                    {
                        Report(definition.Span.Start, RefusedMarkup.Of(definitions));
                    }

                    break;
                default:
                    Report(block.Span.Start, RefusedMarkup.Of(block));
                    break;
            }
        }

        return blocks;
    }

    private RichList ReadList(ListBlock list, int depth)
    {
        List<RichListItem> items = [];
        var first = (ListItemBlock)list[0];
        foreach (var item in list.Cast<ListItemBlock>())
        {
            if (list.IsOrdered && item.Order != first.Order + items.Count)
            {
                Report(item.Span.Start, RefusedMarkup.ListNumber);
            }

            if (item.Count == 0)
            {
                Report(item.Span.Start, RefusedMarkup.EmptyItem);
            }
            else if (item[0] is ListBlock)
            {
                Report(item[0].Span.Start, RefusedMarkup.ItemStart);
            }

            items.Add(new(ReadBlocks(item, depth + 1)));
        }

        return new(list.IsOrdered ? first.Order : null, items);
    }

    private void CheckNeighbor(List<RichBlock> blocks, ListBlock list)
    {
        if (blocks.LastOrDefault() is RichList before && before.Start is null != list.IsOrdered)
        {
            Report(list.Span.Start, RefusedMarkup.ListMark);
        }
    }

    private static void Add(List<RichBlock> blocks, RichBlock? block)
    {
        if (block is not null)
        {
            blocks.Add(block);
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
