using System.Text;
using ImrDocs.Templating.Addresses;
using ImrDocs.Templating.Documents;
using Markdig.Syntax;

namespace ImrDocs.Templating.Markdown;

/// <summary>A letter's Markdown in which a mark stands for each printed value, with the values.</summary>
/// <remarks>
/// Markdig reads the marks and never a value, so that no value can change what the text around it means. The values are
/// put into the document tree afterwards. The Markdown file holds the values escaped; it says the same as the tree
/// where <see cref="FindMisread()"/> finds nothing.
/// </remarks>
internal sealed class MarkedText
{
    private readonly IReadOnlyList<MarkedValue> _values;

    // The places in what the templates wrote of the backslashes that are left out.
    private readonly List<int> _surplus;

    private MarkedText(string text, string markdown, IReadOnlyList<MarkedValue> values, List<int> surplus)
    {
        Text = text;
        Markdown = markdown;
        _values = values;
        _surplus = surplus;
    }

    /// <summary>
    /// The Markdown with the mark of each value; each mark stands there once, and in the order of the numbers.
    /// </summary>
    public string Text { get; }

    /// <summary>The Markdown with the escaped values.</summary>
    public string Markdown { get; }

    /// <summary>The values in the order of the text.</summary>
    public IReadOnlyList<MarkedValue> Values => _values;

    /// <summary>Gives each place where a value is printed a mark of its own.</summary>
    /// <param name="written">
    /// What templates wrote. A mark that stands there twice, as captured text may, is two values.
    /// </param>
    /// <param name="printed">The values by the numbers of their marks.</param>
    public static MarkedText Of(string written, IReadOnlyList<string> printed) =>
        Of(written, [.. printed.Select(static text => new MarkContent(text))]);

    /// <inheritdoc cref="Of(string, IReadOnlyList{string})"/>
    public static MarkedText Of(string written, IReadOnlyList<MarkContent> printed)
    {
        var surplus = LineBreaks.FindSurplus(written);
        written = Without(written, surplus);
        List<MarkedValue> values = [];
        var neighbor = new NeighborBlocks();
        var text = new StringBuilder(written.Length);
        var markdown = new StringBuilder(written.Length);
        var end = 0;
        for (var start = ValueMark.IndexOf(written, 0); start >= 0; start = ValueMark.IndexOf(written, end))
        {
            text.Append(written, end, start - end);
            markdown.Append(written, end, start - end);
            var number = ValueMark.Read(written, start, out end);
            var before = markdown.Length;
            var isBlocks = ValueMark.BeginsBlocks(written[start]);
            IReadOnlyList<TextPlace> parts = [];
            if (isBlocks)
            {
                var isSecond = neighbor.IsSecond(markdown);
                parts = printed[number].AppendMarkdown(markdown, BlockPrefix.Of(markdown), isSecond);
                neighbor = new(markdown.Length, isSecond);
            }
            else
            {
                MarkdownEscape.Append(markdown, printed[number].Text);
            }

            var mark = text.Length;
            text.Append(ValueMark.Of(values.Count, isBlocks));
            values.Add(
                new(number, printed[number], start, end, mark, text.Length, before, markdown.Length) { Parts = parts }
            );
        }

        text.Append(written, end, written.Length - end);
        markdown.Append(written, end, written.Length - end);
        return new(text.ToString(), markdown.ToString(), values, surplus);
    }

    /// <summary>The place in the Markdown of a place in what templates wrote that is not inside a mark.</summary>
    public int ToMarkdown(int written)
    {
        var surplus = _surplus.BinarySearch(written);
        written -= surplus < 0 ? ~surplus : surplus;
        var (low, high) = (0, _values.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _values[middle].WrittenEnd <= written ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? written : _values[low - 1].MarkdownEnd + written - _values[low - 1].WrittenEnd;
    }

    /// <summary>The blocks of the text, with every value in its place.</summary>
    /// <param name="language">
    /// The language that the letter declares; null where it declares none. Where it declares one, also values with
    /// right-to-left characters are isolated in left-to-right text.
    /// </param>
    /// <exception cref="MisreadValueException">A value stands where no text is.</exception>
    /// <exception cref="MarkdownDepthException">The text is nested too deep to be read.</exception>
    /// <exception cref="RefusedLinkException">A link leads where a letter's links may not.</exception>
    public IReadOnlyList<DocumentBlock> ToBlocks(string? language = null) =>
        ToBlocks(document => IsolationSearch.Run(document, _values.Count, language), RefusedLink.Require);

    /// <summary>
    /// The value at which the Markdown, when it is read, differs from <see cref="ToBlocks(string?)"/>; null
    /// when it does not.
    /// </summary>
    /// <exception cref="MisreadValueException">A value stands where no text is.</exception>
    /// <exception cref="MarkdownDepthException">The text is nested too deep to be read.</exception>
    /// <exception cref="RefusedLinkException">A link leads where a letter's links may not.</exception>
    public MisreadValue? FindMisread() => FindMisread(RefusedLink.Require);

    /// <summary>
    /// The same of a text that is no letter: wherever its links lead, and also of a value that stands where no text is.
    /// </summary>
    /// <exception cref="MarkdownDepthException">The text is nested too deep to be read.</exception>
    public MisreadValue? FindMisreadInProbe()
    {
        try
        {
            return FindMisread(check: null);
        }
        catch (MisreadValueException exception)
        {
            return exception.Value;
        }
    }

    private static string Without(string written, List<int> surplus)
    {
        if (surplus.Count == 0)
        {
            return written;
        }

        var rest = new StringBuilder(written.Length);
        var start = 0;
        foreach (var index in surplus)
        {
            rest.Append(written, start, index - start);
            start = index + 1;
        }

        return rest.Append(written, start, written.Length - start).ToString();
    }

    private MisreadValue? FindMisread(Action<MarkdownDocument>? check)
    {
        // What isolates a value changes nothing of what is said, and no Markdown says it.
        List<(int Start, int Number)> starts = new(_values.Count);
        var expected = HtmlWriter.WriteInOrder(ToBlocks(_ => new ValueIsolation[_values.Count], check), AddStart);
        var read = HtmlWriter.WriteInOrder(DocumentReader.Read(MarkdownToHtml.Parse(AsLetter(Markdown))));
        if (string.Equals(expected, read, StringComparison.Ordinal))
        {
            return null;
        }

        var same = 0;
        while (same < expected.Length && same < read.Length && expected[same] == read[same])
        {
            same++;
        }

        starts.Sort();
        var index = starts.FindLastIndex(value => value.Start <= same);
        return MisreadValue.Between(this, starts[Math.Max(index, 0)].Number);

        void AddStart(DocumentNode node, int start, int end)
        {
            if (node.Value is { } number)
            {
                starts.Add((start, number));
            }
        }
    }

    /// <summary>What templates wrote, as a letter: without line breaks around it, and with one at its end.</summary>
    public static string AsLetter(string written) => written.Trim('\n') + "\n";

    private IReadOnlyList<DocumentBlock> ToBlocks(
        Func<MarkdownDocument, IReadOnlyList<ValueIsolation>> isolate,
        Action<MarkdownDocument>? check = null
    )
    {
        var document = MarkdownToHtml.Parse(AsLetter(Text));
        if (MarkPlaces.FindMisplaced(document, _values.Count) is [var misplaced, ..])
        {
            throw new MisreadValueException(misplaced);
        }

        foreach (var number in MarkPlaces.FindAddresses(document))
        {
            if (!UrlText.IsUrl(_values[number].Content.Text))
            {
                throw new MisreadValueException(new(number, MisreadValue.Link));
            }
        }

        check?.Invoke(document);
        return DocumentReader.Read(document, new(_values, isolate(document), LetterPlaces.Of(this)));
    }
}
