using System.Collections.Concurrent;
using ImrDocs.PageStyles.Grammar;
using ImrDocs.PageStyles.Syntax;
using ImrDocs.TemplateFolders;

namespace ImrDocs.PageStyles;

/// <summary>
/// The look of a letter in print, read from the style sheets of its page: the one description of style that the page
/// and every other form are made of.
/// </summary>
internal sealed class PageStyle
{
    // Letters are made of few kinds of elements; whatever stands in letters, the memory for them has a bound.
    private const int MaxKnown = 10_000;

    private readonly bool _isRightToLeft;
    private readonly PropertyTable _properties;
    private readonly IReadOnlyList<StyleRule> _rules;
    private readonly IReadOnlyList<StyleRule> _before;
    private readonly ComputedStyle _outermost;
    private readonly Length _width;
    private readonly ConcurrentDictionary<PageElement, ComputedStyle> _known = [];
    private int _count;

    private PageStyle(PrintRules rules, Variables given, bool isRightToLeft)
    {
        _isRightToLeft = isRightToLeft;
        _properties = new(isRightToLeft);
        _rules = [.. rules.Rules.Where(static rule => !rule.Selector.IsBefore)];
        _before = [.. rules.Rules.Where(static rule => rule.Selector.IsBefore)];
        _outermost = ComputedStyle.Outermost(given);
        Sheet = SheetComputer.Compute(rules.Pages, _properties, Compute(new("html", null)));
        _width = new(Sheet.Width.Thousandths - Sheet.Margin.Start.Thousandths - Sheet.Margin.End.Thousandths);
    }

    /// <summary>The sheet of paper.</summary>
    public SheetStyle Sheet { get; }

    /// <summary>Reads the style of a letter's folder: that of its page, after the defaults of ImrDocs.</summary>
    /// <param name="files">The letter's folder.</param>
    /// <param name="isRightToLeft">Whether the letter's text runs from right to left.</param>
    /// <exception cref="TemplateException">The style sheet is not whole.</exception>
    public static PageStyle Read(TemplateFiles files, bool isRightToLeft = false)
    {
        var sheet = PageStyleSheet.Read(files);
        return Read(sheet.Defaults + sheet.Own, sheet.HasTitleHeading, isRightToLeft);
    }

    /// <summary>Reads the style of a page with a style sheet.</summary>
    /// <param name="styleSheet">The style sheet, with LF.</param>
    /// <param name="hasTitleHeading">Whether the letter has its title as a heading.</param>
    /// <param name="isRightToLeft">Whether the letter's text runs from right to left.</param>
    public static PageStyle Read(string styleSheet, bool hasTitleHeading = false, bool isRightToLeft = false)
    {
        CssToken title = hasTitleHeading
            ? new(CssTokenKind.Identifier, "none")
            : new(CssTokenKind.Given, MarginContents.Title);
        var given = Variables.None.With(
            new Dictionary<string, IReadOnlyList<CssToken>>(StringComparer.Ordinal)
            {
                ["--title"] = [title],
                ["--running-head"] = [new(CssTokenKind.Given, MarginContents.RunningHead)],
            }
        );
        return new(
            PrintRules.Read(EmbeddedText.Read("ImrDocs.PageStyles.browser.css"), styleSheet),
            given,
            isRightToLeft
        );
    }

    /// <summary>How print shows an element. Safe for several threads at once.</summary>
    /// <param name="element">The element, with all elements in which it stands.</param>
    public ElementStyle Of(PageElement element) => Known(element).Style;

    /// <summary>
    /// How print shows what the style puts before an element's content; null where it puts nothing there.
    /// </summary>
    /// <param name="element">The element.</param>
    public MarginBox? Before(PageElement element)
    {
        var rules = _before.Where(rule => rule.Selector.Selects(element)).ToList();
        if (rules.Count == 0)
        {
            return null;
        }

        var parent = Known(element);
        var declared = Declared(rules, parent);
        return
            declared.Values.TryGetValue("content", out var value)
            && MarginContents.Read(value) is { } content
            && StyleComputer.Compute(declared, parent, _width).Style is { Display: not "none" } style
            ? new(IsAtTop: true, Physical(style.Alignment), content, style)
            : null;
    }

    private TextAlignment Physical(TextAlignment alignment) =>
        alignment switch
        {
            TextAlignment.Start or TextAlignment.Justify => _isRightToLeft ? TextAlignment.Right : TextAlignment.Left,
            TextAlignment.End => _isRightToLeft ? TextAlignment.Left : TextAlignment.Right,
            _ => alignment,
        };

    private ComputedStyle Known(PageElement element)
    {
        if (_known.TryGetValue(element, out var known))
        {
            return known;
        }

        var computed = Compute(element);
        if (Volatile.Read(ref _count) < MaxKnown && _known.TryAdd(element, computed))
        {
            Interlocked.Increment(ref _count);
        }

        return computed;
    }

    private ComputedStyle Compute(PageElement element)
    {
        var parent = element.Parent is { } outer ? Known(outer) : _outermost;
        var declared = Declared(_rules.Where(rule => rule.Selector.Selects(element)), parent);
        return StyleComputer.Compute(declared, parent, _width);
    }

    private DeclaredStyle Declared(IEnumerable<StyleRule> rules, ComputedStyle parent) =>
        DeclaredStyle.Of(rules.SelectMany(static rule => rule.Declarations), _properties, parent.Variables);
}
