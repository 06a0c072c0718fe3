using System.Collections.Concurrent;
using ImrDocs.PageStyles;

namespace ImrDocs.Word.Styles;

/// <summary>An element of a letter with its style, which is computed once for all letters that have it.</summary>
internal sealed class StyledElement
{
    // Letters are made of few kinds of elements; whatever stands in letters, the memory for them has a bound.
    private const int MostKnown = 10_000;

    private readonly WordStyles _styles;
    private readonly ConcurrentDictionary<Key, StyledElement> _children = [];
    private readonly ConcurrentDictionary<int, NamedStyle> _paragraphs = [];
    private NamedStyle? _paragraph;
    private NamedStyle? _characters;

    /// <param name="styles">The styles.</param>
    /// <param name="element">The element.</param>
    /// <param name="parent">What it stands in; null for the outermost.</param>
    public StyledElement(WordStyles styles, PageElement element, StyledElement? parent)
    {
        (_styles, Element, Parent) = (styles, element, parent);
        Style = styles.Page.Of(element);
    }

    private StyledElement(StyledElement parent)
    {
        (_styles, Element, Parent, IsAnonymous) = (parent._styles, parent.Element, parent, true);
        var none = new Edges<Length>(default, default, default, default);
        var line = new Border(default, "000000", "solid");
        Style = parent.Style with
        {
            Margin = none,
            Padding = none,
            Border = new(line, line, line, line),
            Background = null,
            BreaksBefore = false,
            BreaksAfter = false,
            KeepsWithNext = false,
        };
    }

    /// <summary>The element.</summary>
    public PageElement Element { get; }

    /// <summary>What it stands in; null for the outermost.</summary>
    public StyledElement? Parent { get; }

    /// <summary>How print shows it.</summary>
    public ElementStyle Style { get; }

    /// <summary>Whether it is the text of its parent, without an element of its own.</summary>
    public bool IsAnonymous { get; }

    /// <summary>Whether what stands in it has a cell of a table for itself.</summary>
    public bool IsCell { get; private init; }

    /// <summary>Whether print does not show it.</summary>
    public bool IsHidden => Style.Display == "none";

    /// <summary>Whether it is the first of what it stands in.</summary>
    public bool IsFirst { get; private init; } = true;

    /// <summary>Whether it is the last of what it stands in.</summary>
    public bool IsLast { get; private init; } = true;

    /// <summary>An element that stands in it.</summary>
    /// <param name="name">What the element is.</param>
    /// <param name="place">Its place among those that stand there.</param>
    /// <param name="isCell">Whether what stands in it has a cell of a table for itself.</param>
    public StyledElement Child(ElementName name, ElementPlace place, bool isCell = false)
    {
        var key = new Key(name, place, isCell);
        if (_children.TryGetValue(key, out var known))
        {
            return known;
        }

        var element = new PageElement(name.Name, Element)
        {
            Classes = name.Classes,
            Previous = place.Previous,
            IsFirst = place.IsFirst,
            IsLast = place.IsLast,
        };
        return Keep(
            key,
            new(_styles, element, this)
            {
                IsCell = isCell,
                IsFirst = place.IsFirst,
                IsLast = place.IsLast,
            }
        );
    }

    /// <summary>The text that stands in it without an element of its own.</summary>
    /// <param name="isFirst">Whether nothing stands before it.</param>
    /// <param name="isLast">Whether nothing stands after it.</param>
    public StyledElement Content(bool isFirst = true, bool isLast = true)
    {
        var key = new Key(default, new(null, isFirst, isLast), IsCell: false);
        return _children.TryGetValue(key, out var known)
            ? known
            : Keep(key, new(this) { IsFirst = isFirst, IsLast = isLast });
    }

    /// <summary>The style of a paragraph that is this element.</summary>
    /// <param name="above">The space that a table before it asks for, in twentieths of a point.</param>
    public NamedStyle Paragraph(int above = 0) =>
        above == 0 ? _paragraph ??= _styles.Paragraph(this, 0)
        : _paragraphs.TryGetValue(above, out var known) ? known
        : _paragraphs.GetOrAdd(above, _styles.Paragraph(this, above));

    /// <summary>The style of characters that are in this element; null where it changes nothing.</summary>
    public NamedStyle? Characters() =>
        (_characters ??= _styles.Characters(this)) is { IsNone: false } style ? style : null;

    private StyledElement Keep(Key key, StyledElement child) =>
        _styles.CountElement() < MostKnown ? _children.GetOrAdd(key, child) : child;

    private readonly record struct Key(ElementName Name, ElementPlace Place, bool IsCell);
}

/// <summary>The place of an element among those that stand in the same.</summary>
/// <param name="Previous">The name of the element before it; null for the first.</param>
/// <param name="IsFirst">Whether it is the first.</param>
/// <param name="IsLast">Whether it is the last.</param>
internal readonly record struct ElementPlace(string? Previous, bool IsFirst, bool IsLast)
{
    /// <summary>The place of an element that stands alone.</summary>
    public static ElementPlace Only { get; } = new(null, true, true);
}
