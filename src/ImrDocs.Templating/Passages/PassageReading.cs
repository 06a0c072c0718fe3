using System.Text;
using ImrDocs.Templating.Markdown;
using ImrDocs.Templating.Markdown.Footnotes;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.Templating.Passages;

/// <summary>A passage as Markdig reads it.</summary>
internal sealed class PassageReading
{
    private const int SignsOfDepth = 40;

    private readonly SignReading[] _signs;

    private PassageReading(string text, string marked, IReadOnlyList<int> values, IReadOnlyList<int> indexes)
    {
        (Text, Marked, Values) = (text, marked, values);
        _signs = new SignReading[text.Length];
        try
        {
            var document = MarkdownToHtml.ParsePlaced(marked);
            if (CanBeDeep(text))
            {
                MarkdownToHtml.WriteForComparison(document);
            }

            Misplaced = MarkPlaces.FindMisplaced(document, values.Count);
            Addresses = [.. MarkPlaces.FindAddresses(document)];
            List<LinkReferenceDefinition> links = [.. document.Descendants<LinkReferenceDefinition>()];
            Links = [.. links.Select(link => indexes[marked.IndexOf('[', link.Span.Start)])];
            List<HeadingBlock> headings = [.. document.Descendants<HeadingBlock>()];
            Headings = [.. headings.Select(heading => (indexes[heading.Span.Start], heading.Level))];
            Underlines =
            [
                .. headings.Where(IsUnderlinedByDashes).Select(heading => indexes[UnderlineOf(heading, marked)]),
            ];
            var fences = document.Descendants<FencedCodeBlock>().Where(IsOpen);
            OpenFences = [.. fences.Select(fence => indexes[fence.Span.Start])];
            ReadSigns(document, indexes);
            Blocks = new(document, text, indexes);
            RefusedLinks = PassageLink.In(document, indexes);
            Images = PassageImage.In(document, indexes);
            RefusedFootnotes = PassageFootnote.In(document, indexes);
            Tables = PassageTable.In(document, text, indexes);
            Containers = [.. document.Descendants<CustomContainer>().Select(c => indexes[c.Span.Start])];
        }
        catch (MarkdownDepthException exception)
        {
            TooDeep = exception.Message;
        }
    }

    /// <summary>The passage.</summary>
    public string Text { get; }

    /// <summary>The passage with the mark of each value.</summary>
    public string Marked { get; }

    /// <summary>Where the values stand in the passage.</summary>
    public IReadOnlyList<int> Values { get; }

    /// <summary>The values that stand where no text is.</summary>
    public IReadOnlyList<MisreadValue> Misplaced { get; } = [];

    /// <summary>The values that are the whole address of a link.</summary>
    public IReadOnlyCollection<int> Addresses { get; } = [];

    /// <summary>Where code blocks begin that nothing ends.</summary>
    public IReadOnlyList<int> OpenFences { get; } = [];

    /// <summary>Where definitions of links' addresses begin: <c>[name]: address</c>.</summary>
    public IReadOnlyList<int> Links { get; } = [];

    /// <summary>Where lines of dashes begin that make a heading of the text above them.</summary>
    public IReadOnlyList<int> Underlines { get; } = [];

    /// <summary>Where headings begin, with their levels.</summary>
    public IReadOnlyList<(int Start, int Level)> Headings { get; } = [];

    /// <summary>The links that lead where a letter's links may not, as far as the passage shows it.</summary>
    public IReadOnlyList<PassageLink> RefusedLinks { get; } = [];

    /// <summary>Where the lines stand that begin or end a container.</summary>
    public IReadOnlyList<int> Containers { get; } = [];

    /// <summary>The footnotes that the letter shows as they are written.</summary>
    public IReadOnlyList<PassageFootnote> RefusedFootnotes { get; } = [];

    /// <summary>The images.</summary>
    public IReadOnlyList<PassageImage> Images { get; } = [];

    /// <summary>The tables.</summary>
    public IReadOnlyList<PassageTable> Tables { get; } = [];

    /// <summary>How the passage is divided into blocks and lines; null where it cannot be read.</summary>
    public PassageBlocks? Blocks { get; }

    /// <summary>Why the passage cannot be read; null when it can.</summary>
    public string? TooDeep { get; }

    /// <summary>Reads a passage.</summary>
    public static PassageReading Of(string text)
    {
        var marked = new StringBuilder(text.Length + 8);
        List<int> values = [];
        List<int> indexes = [];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (PassageText.Value or PassageText.Blocks))
            {
                marked.Append(text[i]);
            }
            else
            {
                marked.Append(ValueMark.Of(values.Count, isBlocks: text[i] == PassageText.Blocks));
                values.Add(i);
            }

            while (indexes.Count < marked.Length)
            {
                indexes.Add(i);
            }
        }

        indexes.Add(text.Length);
        return new(text, marked.ToString(), values, indexes);
    }

    /// <summary>Whether a text ends inside of a code block, which goes on after a blank line.</summary>
    public static bool EndsInFence(string text) =>
        (text.IndexOf("```", StringComparison.Ordinal) >= 0 || text.IndexOf("~~~", StringComparison.Ordinal) >= 0)
        && MarkdownToHtml.TryParse(text)?.LastChild is FencedCodeBlock fence
        && IsOpen(fence);

    /// <summary>How a character is read.</summary>
    public SignReading SignAt(int index) => _signs[index];

    // Markdown is read deeper than it is written. Each level has a sign of its own.
    private static bool CanBeDeep(string text) =>
        text.Length >= SignsOfDepth
        && text.Count(static c => c is > ' ' and <= '~' && !char.IsLetterOrDigit(c)) >= SignsOfDepth;

    private static bool IsOpen(FencedCodeBlock fence) => fence.ClosingFencedCharCount == 0;

    private static bool IsUnderlinedByDashes(HeadingBlock heading) => heading is { IsSetext: true, Level: 2 };

    // The dashes are the last ones of the heading.
    private static int UnderlineOf(HeadingBlock heading, string marked)
    {
        var end = marked.LastIndexOf('-', Math.Min(heading.Span.End, marked.Length - 1));
        while (end > 0 && marked[end - 1] == '-')
        {
            end--;
        }

        return end;
    }

    private void ReadSigns(MarkdownDocument document, IReadOnlyList<int> indexes)
    {
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case LiteralInline literal:
                    ReadLiteral(literal, indexes);
                    break;
                case LinkDelimiterInline bracket:
                    Set(bracket.Span.Start, bracket.Span.End + 1, SignReading.Text, indexes);
                    break;
                case FootnoteDelimiter footnote:
                    Set(footnote.Span.Start, footnote.Span.End + 1, SignReading.Text, indexes);
                    break;
                case CodeInline code:
                    Set(
                        code.Span.Start + code.DelimiterCount,
                        code.Span.End + 1 - code.DelimiterCount,
                        SignReading.Code,
                        indexes
                    );
                    break;
                case CodeBlock code:
                    Set(code.Span.Start + 1, code.Span.End + 1, SignReading.Code, indexes);
                    break;
            }
        }
    }

    // Counted from the end: only the first character may have a backslash before it.
    private void ReadLiteral(LiteralInline literal, IReadOnlyList<int> indexes)
    {
        var content = literal.Content.ToString();
        for (var i = 0; i < content.Length; i++)
        {
            var place = literal.Span.End + 1 - content.Length + i;
            if (place >= 0 && place < Marked.Length && Marked[place] == content[i])
            {
                var isEscaped = i == 0 && literal.IsFirstCharacterEscaped;
                _signs[indexes[place]] = isEscaped ? SignReading.EscapedText : SignReading.Text;
            }
        }
    }

    private void Set(int start, int end, SignReading reading, IReadOnlyList<int> indexes)
    {
        for (var i = Math.Max(start, 0); i < end && i < Marked.Length; i++)
        {
            _signs[indexes[i]] = reading;
        }
    }
}
