using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace ImrDocs.Templating.Markdown;

/// <summary>The mark of a value of blocks, alone on a line where a block can stand.</summary>
internal sealed class BlockMark(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>What stands after the mark in HTML where a list without blank lines has it for an item.</summary>
    public const string InTightItem = "\uFFFF";

    /// <summary>
    /// What stands after the mark in HTML, before the end of its line, where it is all of a definition, in a list after
    /// other blocks: there, Markdig begins a line for a paragraph.
    /// </summary>
    public const string InDefinition = "\uFFFE";

    /// <summary>The same, in a list that nothing stands before.</summary>
    public const string InFirstDefinition = "\uFFFE\uFFFF";

    /// <summary>The mark.</summary>
    public string Mark { get; init; } = "";

    /// <summary>The number of the value.</summary>
    public int Number => ValueMark.Read(Mark, 0, out _);

    /// <summary>Whether it is all of a definition, where a paragraph is shown by its text alone.</summary>
    public bool IsAllOfDefinition => Parent is DefinitionItem definition && definition.LastChild == this && IsFirst();

    private bool IsFirst() => Parent!.All(block => block is DefinitionTerm || block == this);

    /// <summary>Reads the marks of blocks.</summary>
    public sealed class Extension : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new MarkParser());

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
    }

    // A line in a paragraph goes on with it, so that a mark there is no block.
    private sealed class MarkParser : BlockParser
    {
        public MarkParser() =>
            OpeningCharacters = [.. Enumerable.Range(0, 8).Select(static n => ValueMark.Of(n, true)[0])];

        public override bool CanInterrupt(BlockProcessor processor, Block? block) => block is not ParagraphBlock;

        public override BlockState TryOpen(BlockProcessor processor)
        {
            var line = processor.Line.ToString();
            if (processor.IsCodeIndent || !ValueMark.BeginsBlocks(line[0]))
            {
                return BlockState.None;
            }

            ValueMark.Read(line, 0, out var end);
            if (line.Substring(end).Trim(' ', '\t').Length > 0)
            {
                return BlockState.None;
            }

            processor.NewBlocks.Push(
                new BlockMark(this)
                {
                    Mark = line.Substring(0, end),
                    Column = processor.Column,
                    Span = new(processor.Start, processor.Start + end - 1),
                }
            );
            return BlockState.BreakDiscard;
        }
    }
}
