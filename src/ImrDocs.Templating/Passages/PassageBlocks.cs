using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Passages;

/// <summary>How Markdig divides a passage into blocks and lines.</summary>
internal sealed class PassageBlocks
{
    // Less is not to be seen.
    private const int MinIndentation = 2;

    private readonly string _passage;
    private readonly IReadOnlyList<int> _indexes;
    private readonly List<int> _lineBreaks = [];
    private readonly List<(int Index, PassageContainer Container)> _lazyLines = [];
    private readonly List<int> _codeLines = [];
    private readonly List<PassageListItem> _numbers = [];
    private readonly List<(int Index, bool IsLong)> _interruptions = [];

    /// <param name="document">The passage as Markdig reads it.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="indexes">The index in the passage of each place in what Markdig reads.</param>
    public PassageBlocks(MarkdownDocument document, string passage, IReadOnlyList<int> indexes)
    {
        (_passage, _indexes) = (passage, indexes);
        OtherBlocks =
        [
            .. document
                .Where(static block => block is not ListBlock { IsOrdered: true })
                .Select(b => IndexOf(b.Span.Start)),
        ];
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case LineBreakInline { IsHard: false } lineBreak:
                    _lineBreaks.Add(IndexOfLineBreak(lineBreak));
                    break;
                case ParagraphBlock paragraph when ContainerOf(paragraph) is { } container:
                    AddLazyLines(paragraph, container);
                    break;
                case DefinitionItem definition when ContainerOf(definition) is { } container:
                    AddLazyValue(definition, container);
                    break;
                case CodeBlock and not FencedCodeBlock:
                    AddCodeLines((CodeBlock)node);
                    break;
                case ListBlock list:
                    AddInterruption(list, list.Count > 1);
                    AddNumbers(list);
                    break;
                case QuoteBlock quote:
                    AddInterruption(quote, isLong: false);
                    break;
            }
        }
    }

    /// <summary>Where lines end that the letter does not end: it shows a space.</summary>
    public IReadOnlyList<int> LineBreaks => _lineBreaks;

    /// <summary>
    /// Where lines begin that go on with an item, a definition, or a quote above them and do not look so.
    /// </summary>
    public IReadOnlyList<(int Index, PassageContainer Container)> LazyLines => _lazyLines;

    /// <summary>Where the lines begin that are code because of the spaces before them.</summary>
    public IReadOnlyList<int> CodeLines => _codeLines;

    /// <summary>The numbers of lists.</summary>
    public IReadOnlyList<PassageListItem> Numbers => _numbers;

    /// <summary>
    /// Where a list or a quote begins right below a line of text, and whether it is a list of several items.
    /// </summary>
    public IReadOnlyList<(int Index, bool IsLong)> Interruptions => _interruptions;

    /// <summary>Where the blocks begin that end a numbered list before them.</summary>
    public IReadOnlyList<int> OtherBlocks { get; }

    private static PassageContainer? ContainerOf(Block inner)
    {
        for (var block = inner.Parent; block is not null; block = block.Parent)
        {
            switch (block)
            {
                case ListItemBlock:
                    return PassageContainer.ListItem;
                case DefinitionItem:
                    return PassageContainer.Definition;
                case QuoteBlock:
                    return PassageContainer.Quote;
            }
        }

        return null;
    }

    private int IndexOf(int place) => _indexes[Math.Max(0, Math.Min(place, _indexes.Count - 1))];

    // Spaces that end a line belong to its break.
    private int IndexOfLineBreak(LineBreakInline lineBreak) =>
        Math.Max(_passage.IndexOf('\n', Math.Min(IndexOf(lineBreak.Span.Start), _passage.Length)), 0);

    private void AddLazyLines(ParagraphBlock paragraph, PassageContainer container)
    {
        foreach (var lineBreak in (paragraph.Inline ?? []).Descendants<LineBreakInline>())
        {
            var start = IndexOfLineBreak(lineBreak) + 1;
            var text = start;
            while (text < _passage.Length && _passage[text] is ' ' or '\t' or '>')
            {
                text++;
            }

            var before = _passage.Substring(start, text - start);
            var isLazy =
                container == PassageContainer.Quote
                    ? !before.Contains(">")
                    : before.Length < MinIndentation && !before.Contains("\t");
            if (isLazy && text < _passage.Length)
            {
                _lazyLines.Add((start, container));
            }
        }
    }

    // A value makes a label of the item above it.
    private void AddLazyValue(DefinitionItem definition, PassageContainer container)
    {
        var end = IndexOf(definition.Span.End);
        for (var line = _passage.IndexOf('\n', IndexOf(definition.Span.Start)) + 1; line > 0 && line < end; )
        {
            if (_passage[line] is ':' or '~')
            {
                _lazyLines.Add((line, container));
                return;
            }

            line = _passage.IndexOf('\n', line) + 1;
        }
    }

    private void AddCodeLines(CodeBlock code)
    {
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var index = IndexOf(code.Lines.Lines[i].Position);
            while (index < _passage.Length && _passage[index] is ' ' or '\t')
            {
                index++;
            }

            if (index < _passage.Length && _passage[index] != '\n')
            {
                _codeLines.Add(index);
            }
        }
    }

    private void AddNumbers(ListBlock list)
    {
        if (!list.IsOrdered)
        {
            return;
        }

        // An author who writes the same number before each item leaves the counting to Markdown.
        List<ListItemBlock> items = [.. list.OfType<ListItemBlock>()];
        var isCounted = true;
        for (var i = 0; i < items.Count; i++)
        {
            isCounted &= items[i].Order == items[0].Order;
            var shown = isCounted ? items[i].Order : items[0].Order + i;
            var isInner = list.Parent is not MarkdownDocument;
            _numbers.Add(
                new(IndexOf(items[i].Span.Start), items[i].Order, shown, list.OrderedDelimiter, i == 0, isInner)
            );
        }
    }

    private void AddInterruption(Block block, bool isLong)
    {
        var siblings = block.Parent!;
        var index = siblings.IndexOf(block);
        var start = IndexOf(block.Span.Start);
        var line = start == 0 ? 0 : _passage.LastIndexOf('\n', start - 1) + 1;
        if (
            index > 0
            && siblings[index - 1] is ParagraphBlock
            && line > 1
            && _passage.Substring(0, line - 1).TrimEnd(' ', '\t', '>').Length is var end
            && end > 0
            && _passage[end - 1] != '\n'
        )
        {
            _interruptions.Add((start, isLong));
        }
    }
}
