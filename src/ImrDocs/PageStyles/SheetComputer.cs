using ImrDocs.PageStyles.Grammar;
using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles;

/// <summary>Computes the sheet of paper from the rules for pages.</summary>
internal sealed class SheetComputer
{
    private static readonly (string Name, bool IsAtTop, TextAlignment Alignment)[] Places =
    [
        ("top-left", true, TextAlignment.Left),
        ("top-center", true, TextAlignment.Center),
        ("top-right", true, TextAlignment.Right),
        ("bottom-left", false, TextAlignment.Left),
        ("bottom-center", false, TextAlignment.Center),
        ("bottom-right", false, TextAlignment.Right),
    ];

    private readonly IReadOnlyList<CssBlock> _pages;
    private readonly PropertyTable _properties;

    private SheetComputer(IReadOnlyList<CssBlock> pages, PropertyTable properties)
    {
        _pages = pages;
        _properties = properties;
    }

    /// <summary>Computes the sheet.</summary>
    /// <param name="pages">The rules for pages; a later one takes precedence.</param>
    /// <param name="properties">What each property sets.</param>
    /// <param name="root">The style of the page's first element.</param>
    public static SheetStyle Compute(IReadOnlyList<CssBlock> pages, PropertyTable properties, ComputedStyle root) =>
        new SheetComputer(pages, properties).Compute(root);

    private SheetStyle Compute(ComputedStyle root)
    {
        var declared = DeclaredStyle.Of(
            _pages.SelectMany(static page => page.Declarations),
            _properties,
            root.Variables
        );
        var (width, height) =
            declared.Values.TryGetValue("size", out var value) && PaperSize.Read(value) is { } said
                ? said
                : PaperSize.Default;
        var page = StyleComputer.Compute(declared, root, Length.OfPoints(width));
        return new()
        {
            Width = Length.OfPoints(width),
            Height = Length.OfPoints(height),
            Margin = page.Style.Margin,
            Boxes = [.. Places.Select(place => Box(place, page, Length.OfPoints(width))).OfType<MarginBox>()],
        };
    }

    private MarginBox? Box((string Name, bool IsAtTop, TextAlignment Alignment) place, ComputedStyle page, Length width)
    {
        var declared = DeclaredStyle.Of(
            _pages
                .SelectMany(static page => page.Blocks)
                .Where(block => block.AtName == place.Name)
                .SelectMany(static block => block.Declarations),
            _properties,
            page.Variables
        );
        return
            declared.Values.TryGetValue("content", out var value)
            && MarginContents.Read(value) is { } content
            && StyleComputer.Compute(declared, page, width).Style is var style
            ? new(place.IsAtTop, place.Alignment, content, style with { Display = "block" })
            : null;
    }
}
