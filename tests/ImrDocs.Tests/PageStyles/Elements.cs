using ImrDocs.PageStyles;

namespace ImrDocs.Tests.PageStyles;

/// <summary>Elements of a letter's page, and how a style sheet shows them.</summary>
internal static class Elements
{
    public static PageElement Paragraph { get; } = InMain("p");

    /// <summary>An element directly in the letter.</summary>
    public static PageElement InMain(string name) => new(name, PageElement.Main);

    /// <summary>How a style sheet shows a paragraph.</summary>
    public static ElementStyle ParagraphOf(string styleSheet) => PageStyle.Read(styleSheet).Of(Paragraph);

    /// <summary>How a style sheet shows a paragraph, of which declarations are given.</summary>
    public static ElementStyle Declared(string declarations) => ParagraphOf($"p {{ {declarations} }}");

    /// <summary>A length in points.</summary>
    public static Length Points(decimal points) => Length.OfPoints(points);
}
