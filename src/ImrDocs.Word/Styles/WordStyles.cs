using System.Collections.Concurrent;
using ImrDocs.PageStyles;

namespace ImrDocs.Word.Styles;

/// <summary>The styles of a kind of letter's documents, made of the style of its page.</summary>
internal sealed class WordStyles
{
    private static readonly PlainStyle Characterless = new("DefaultParagraphFont", "Default Paragraph Font");

    private static readonly ElementPlace Middle = new("p", false, false);

    private readonly ConcurrentDictionary<NamedStyle, NamedStyle> _known = [];
    private int _elements;

    /// <param name="page">The style of the page.</param>
    /// <param name="isRightToLeft">Whether the letter's text runs from right to left.</param>
    public WordStyles(PageStyle page, bool isRightToLeft)
    {
        (Page, IsRightToLeft) = (page, isRightToLeft);
        Main = new(this, PageElement.Main, null);
        Default = TextLook.Of(Main.Style);
        Normal = new("Normal", "Normal")
        {
            Paragraph = new()
            {
                Text = Default,
                LineHeight = Main.Style.LineHeight.Twips,
                HasNoWidows = true,
            },
        };
        PlainStyle Block(string id, string name, StyledElement element) =>
            new(id, name) { Paragraph = ParagraphLooks.Of(element, 0) };
        PlainStyle Inline(string id, string name, StyledElement element) =>
            new(id, name) { Characters = LookOfCharacters(element) };
        StyledElement In(StyledElement parent, params ReadOnlySpan<string> names)
        {
            foreach (var element in names)
            {
                parent = parent.Child(new(element), Middle, element is "td" or "th");
            }

            return parent;
        }

        var paragraph = In(Main, "p");
        Body = Block("BodyText", "Body Text", paragraph);
        Headings =
        [
            .. Enumerable
                .Range(1, 6)
                .Select(level => Block($"Heading{level}", $"heading {level}", In(Main, $"h{level}")))
                .Select((style, i) => style with { Paragraph = style.Paragraph! with { Outline = i } }),
        ];
        Item = Block("ListParagraph", "List Paragraph", In(Main, "ul", "li").Content());
        Term = Block(
            "DefinitionTerm",
            "Definition Term",
            In(Main, "dl").Child(new("dt"), Middle, isCell: true).Content()
        );
        Definition = Block("Definition", "Definition", In(Main, "dl").Child(new("dd"), Middle, isCell: true).Content());
        Cell = Block("TableText", "Table Text", In(Main, "table", "tbody", "tr", "td").Content());
        HeaderCell = Block("TableHeading", "Table Heading", In(Main, "table", "thead", "tr", "th").Content());
        Quote = Block("Quote", "Quote", In(Main, "blockquote").Child(new("p"), ElementPlace.Only));
        Code = Block("HTMLPreformatted", "HTML Preformatted", In(Main, "pre"));
        Rule = Block("HorizontalLine", "Horizontal Line", In(Main, "hr"));
        var notes = Main.Child(PageElements.Footnotes, Middle, isCell: true);
        var note = notes.Child(new("ol"), ElementPlace.Only).Child(PageElements.Item, Middle, isCell: true).Content();
        Note = Block("FootnoteText", "footnote text", note);
        Gap = new("TableSpace", "Table Space")
        {
            Paragraph = new() { Text = Default with { Size = 2 }, LineHeight = 20 },
        };
        Strong = Inline("Strong", "Strong", In(paragraph, "strong"));
        Emphasis = Inline("Emphasis", "Emphasis", In(paragraph, "em"));
        InlineCode = Inline("HTMLCode", "HTML Code", In(paragraph, "code"));
        Link = Inline("Hyperlink", "Hyperlink", In(paragraph, "a"));
        NoteMark = Inline("FootnoteReference", "footnote reference", In(paragraph, "sup"));
        Title = page.Before(PageElement.Main) is { } title
            ? new("Title", "Title") { Paragraph = ParagraphLooks.OfBox(title.Style) }
            : null;
    }

    /// <summary>The style of the page.</summary>
    public PageStyle Page { get; }

    /// <summary>Whether the letter's text runs from right to left.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>The element in which a letter stands.</summary>
    public StyledElement Main { get; }

    /// <summary>How text looks where nothing says otherwise.</summary>
    public TextLook Default { get; }

    /// <summary>What every style of paragraphs is based on.</summary>
    public PlainStyle Normal { get; }

    /// <summary>The letter's name, where it stands before the letter; null where it does not.</summary>
    public PlainStyle? Title { get; }

    /// <summary>The number of a footnote.</summary>
    public PlainStyle NoteMark { get; }

    /// <summary>The text of a footnote.</summary>
    public PlainStyle Note { get; }

    /// <summary>A paragraph of no height, where Word needs one between or after tables.</summary>
    public PlainStyle Gap { get; }

    /// <summary>The styles that every document has, in their order.</summary>
    public IEnumerable<PlainStyle> All =>
        [
            .. Title is null ? [] : (PlainStyle[])[Title],
            .. Headings,
            Body,
            Item,
            Term,
            Definition,
            Cell,
            HeaderCell,
            Quote,
            Code,
            Rule,
            Note,
            Gap,
            Strong,
            Emphasis,
            InlineCode,
            Link,
            NoteMark,
        ];

    private PlainStyle[] Headings { get; }

    private PlainStyle Body { get; }

    private PlainStyle Item { get; }

    private PlainStyle Term { get; }

    private PlainStyle Definition { get; }

    private PlainStyle Cell { get; }

    private PlainStyle HeaderCell { get; }

    private PlainStyle Quote { get; }

    private PlainStyle Code { get; }

    private PlainStyle Rule { get; }

    private PlainStyle Strong { get; }

    private PlainStyle Emphasis { get; }

    private PlainStyle InlineCode { get; }

    private PlainStyle Link { get; }

    /// <summary>Counts an element that is about to be known.</summary>
    public int CountElement() => Interlocked.Increment(ref _elements);

    /// <summary>The style of a paragraph.</summary>
    /// <param name="element">The element that it is.</param>
    /// <param name="above">The space that a table before it asks for, in twentieths of a point.</param>
    public NamedStyle Paragraph(StyledElement element, int above)
    {
        var plain = PlainOf(element);
        return Known(new(plain, ParagraphLooks.Of(element, above) with { Outline = plain.Paragraph!.Outline }, null));
    }

    /// <summary>The style of a paragraph that keeps tables apart.</summary>
    /// <param name="above">The space before it, in twentieths of a point.</param>
    public NamedStyle GapOf(int above) => Known(new(Gap, Gap.Paragraph! with { Before = above }, null));

    /// <summary>The style of characters.</summary>
    /// <param name="element">The element in which they stand.</param>
    public NamedStyle Characters(StyledElement element) =>
        Known(new(PlainOfInline(element), null, LookOfCharacters(element)));

    private NamedStyle Known(NamedStyle style) => _known.GetOrAdd(style, style);

    private PlainStyle PlainOf(StyledElement element) =>
        element.Element.Name switch
        {
            ['h', >= '1' and <= '6' and var level] => Headings[level - '1'],
            "li" when element.Element.Parent?.Parent?.Classes == PageElements.Footnotes.Classes => Note,
            "li" => Item,
            "dt" => Term,
            "dd" => Definition,
            "td" => Cell,
            "th" => HeaderCell,
            "pre" => Code,
            "hr" => Rule,
            _ => element.Parent?.Element.Name == "blockquote" ? Quote : Body,
        };

    private PlainStyle PlainOfInline(StyledElement element) =>
        element.Element.Name switch
        {
            "strong" => Strong,
            "em" => Emphasis,
            "code" => InlineCode,
            "a" => Link,
            "sup" => NoteMark,
            "bdi" => PlainOfInline(element.Parent!),
            _ => Characterless,
        };

    // The number of a footnote is a link in a page, and Word makes what is raised smaller by itself.
    private static CharacterLook LookOfCharacters(StyledElement element)
    {
        var block = element;
        while (block.Element.Name is "strong" or "em" or "code" or "a" or "sup" or "bdi" or "img")
        {
            block = block.Parent!;
        }

        var around = TextLook.Of(block.Style);
        if (element.Element.Name == "sup")
        {
            var own = TextLook.Of(element.Child(new("a"), ElementPlace.Only).Style);
            return new(own with { Size = around.Size, Spacing = around.Spacing }, around, IsRaised: true);
        }

        return new(TextLook.OfInline(element.Style), around);
    }
}
