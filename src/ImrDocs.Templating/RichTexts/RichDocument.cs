using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.RichTexts;

/// <summary>Makes nodes of a letter's document tree of a rich text, as they are made of its Markdown.</summary>
internal sealed class RichDocument : NestedRuns
{
    private readonly ValueIsolation _isolation;
    private readonly int _value;
    private readonly Queue<TextPlace> _places;

    // The runs of what is open, the innermost last.
    private readonly Stack<List<DocumentRun>> _open = new();

    private RichDocument(ValueIsolation isolation, int value, IEnumerable<TextPlace> places) =>
        (_isolation, _value, _places) = (isolation, value, new(places));

    /// <summary>The blocks.</summary>
    /// <param name="blocks">The blocks of the rich text.</param>
    /// <param name="isolation">When the words of a paragraph or an item are isolated.</param>
    /// <param name="value">The number of the value.</param>
    /// <param name="places">
    /// Where each block and each item is written, each before those that stand in it; none where that is nowhere.
    /// </param>
    public static IReadOnlyList<DocumentBlock> Of(
        IReadOnlyList<RichBlock> blocks,
        ValueIsolation isolation,
        int value,
        IReadOnlyList<TextPlace> places
    )
    {
        var reader = new RichDocument(isolation, value, places);
        return [.. blocks.Select(reader.Read)];
    }

    protected override void Open(bool isStrong) => _open.Push([]);

    protected override void Close(bool isStrong)
    {
        var runs = _open.Pop();
        _open.Peek().Add(new EmphasisRun { IsStrong = isStrong, Runs = runs });
    }

    protected override void Text(string text)
    {
        var lines = text.Split(RichRun.LineBreak);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                _open.Peek().Add(new LineBreakRun { IsHard = true });
            }

            if (lines[i].Length > 0)
            {
                _open.Peek().Add(new TextRun { Text = lines[i], Value = _value });
            }
        }
    }

    private DocumentBlock Read(RichBlock block) =>
        block switch
        {
            RichList list => ReadList(list),
            RichParagraph words => ReadWords(words),
            _ => throw new InvalidOperationException($"The document tree has no form of {block.GetType().Name}."),
        };

    private DocumentParagraph ReadWords(RichParagraph words)
    {
        var source = NextPlace();
        _open.Push([]);
        Walk(words.Runs);
        var text = string.Concat(words.Runs.Select(static run => run.Text));
        return new()
        {
            Runs = [.. IsolatedText.Wrap(_open.Pop(), text, _isolation, source)],
            Source = source,
            Value = _value,
        };
    }

    private DocumentList ReadList(RichList list) =>
        new()
        {
            Start = list.Start,
            Source = NextPlace(),
            Items = [.. list.Items.Select(ReadItem)],
            Value = _value,
        };

    private DocumentItem ReadItem(RichListItem item) =>
        new()
        {
            Source = NextPlace(),
            Blocks = item.List is { } nested ? [ReadWords(item.Words), ReadList(nested)] : [ReadWords(item.Words)],
            Value = _value,
        };

    private TextPlace NextPlace() => _places.Count > 0 ? _places.Dequeue() : default;
}
