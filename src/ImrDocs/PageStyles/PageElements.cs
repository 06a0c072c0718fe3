using System.Globalization;
using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Markdown.Containers;

namespace ImrDocs.PageStyles;

/// <summary>Which element of a letter's page each part of its document tree is.</summary>
internal static class PageElements
{
    private static readonly string[] Headings =
    [
        .. Enumerable.Range(1, 6).Select(static level => "h" + level.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>The container of the footnotes.</summary>
    public static ElementName Footnotes { get; } = new("div", ContainerNames.Footnotes);

    /// <summary>The number of a footnote in the text, in which a link stands.</summary>
    public static ElementName FootnoteMark { get; } = new("sup");

    /// <summary>An item of a list.</summary>
    public static ElementName Item { get; } = new("li");

    /// <summary>A term of a definition list.</summary>
    public static ElementName Term { get; } = new("dt");

    /// <summary>A definition of a definition list.</summary>
    public static ElementName Definition { get; } = new("dd");

    /// <summary>A row of a table.</summary>
    public static ElementName Row { get; } = new("tr");

    /// <summary>The element of a block.</summary>
    /// <exception cref="InvalidOperationException">A page has no element for the block.</exception>
    public static ElementName Of(DocumentBlock block) =>
        block switch
        {
            DocumentHeading heading => new(Headings[heading.Level - 1]),
            DocumentParagraph => new("p"),
            DocumentList list => new(list.Start is null ? "ul" : "ol"),
            DocumentDefinitions => new("dl"),
            DocumentTable => new("table"),
            DocumentContainer container => new("div", string.Join(' ', container.Names)),
            DocumentQuote => new("blockquote"),
            DocumentCode => new("pre"),
            DocumentRule => new("hr"),
            _ => throw new InvalidOperationException($"A page has no element of the block {block.GetType().Name}."),
        };

    /// <summary>The element of a run; null where a page has its text alone.</summary>
    public static ElementName? Of(DocumentRun run) =>
        run switch
        {
            EmphasisRun emphasis => new(emphasis.IsStrong ? "strong" : "em"),
            CodeRun => new("code"),
            LinkRun => new("a"),
            ImageRun => new("img"),
            IsolatedRun => new("bdi"),
            FootnoteRun => FootnoteMark,
            _ => null,
        };

    /// <summary>The part of a table in which a row stands.</summary>
    public static ElementName PartOf(DocumentRow row) => new(row.IsHead ? "thead" : "tbody");

    /// <summary>The element of a cell.</summary>
    /// <param name="row">The row of the cell.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="alignment">How the text of the column is aligned.</param>
    public static ElementName Of(DocumentRow row, DocumentCell cell, CellAlignment? alignment) =>
        new(
            row.IsHead || cell.IsRowHeader ? "th" : "td",
            alignment switch
            {
                CellAlignment.Left => "align-left",
                CellAlignment.Center => "align-center",
                CellAlignment.Right => "align-right",
                _ => "",
            }
        );
}

/// <summary>What style sheets select an element by, besides its place.</summary>
/// <param name="Name">The name of the element in HTML.</param>
/// <param name="Classes">The names of its classes, separated by spaces.</param>
internal readonly record struct ElementName(string Name, string Classes = "");
