using ImrDocs.PageStyles;

namespace ImrDocs.Word.Styles;

/// <summary>Makes the look of a paragraph of the styles of all elements in which its text stands.</summary>
/// <remarks>
/// Word has paragraphs where a page has boxes in boxes. Spaces beside the text add up; spaces above and below meet, and
/// the larger one counts; the lines of a box are those of each of its paragraphs, which Word draws as one box.
/// </remarks>
internal static class ParagraphLooks
{
    /// <summary>The look of a paragraph.</summary>
    /// <param name="element">The element that it is.</param>
    /// <param name="above">The space that a table before it asks for, in twentieths of a point.</param>
    public static ParagraphLook Of(StyledElement element, int above) =>
        element.Element.Name == "hr" ? Rule(OfLines(element, above), element) : OfLines(element, above);

    // A rule is the line above a paragraph of no height.
    private static ParagraphLook Rule(ParagraphLook look, StyledElement element) =>
        look with
        {
            Text = look.Text with { Size = 2 },
            LineHeight = 20,
            Start = look.Start - element.Style.Border.Start.Width.Twips,
            End = look.End - element.Style.Border.End.Width.Twips,
            Lines = NoLines with { Top = look.Lines.Top.IsNone ? look.Lines.Bottom : look.Lines.Top },
        };

    private static ParagraphLook OfLines(StyledElement element, int above)
    {
        var style = element.Style;
        var (start, end) = Indents(element);
        StyledElement? box = null;
        for (var at = element; box is null && at is { IsCell: false, Parent: not null }; at = at.Parent)
        {
            box = HasBox(at.Style) ? at : null;
        }

        return OfText(style) with
        {
            Before = Math.Max(above, Before(element)),
            After = After(element),
            Start = start,
            End = end,
            KeepsWithNext = Ends(element).Any(static at => at.Style.KeepsWithNext),
            KeepsLines = style.KeepsTogether || box is { Style.KeepsTogether: true },
            BreaksBefore = BreaksBefore(element),
            Lines = box is null ? NoLines : LinesOf(box.Style),
            Fill = box?.Style.Background ?? "auto",
        };
    }

    /// <summary>The look of a paragraph that stands in nothing else.</summary>
    public static ParagraphLook OfBox(ElementStyle style) =>
        OfText(style) with
        {
            Before = Space(style.Margin.Top),
            After = Space(style.Margin.Bottom),
            KeepsWithNext = true,
            Lines = LinesOf(style),
            Fill = style.Background ?? "auto",
        };

    /// <summary>
    /// The space between the edges of what an element's cell or page has for lines, and those of its text, in
    /// twentieths of a point.
    /// </summary>
    public static (int Start, int End) Indents(StyledElement element)
    {
        var (start, end) = (0, 0);
        var at = element;
        for (; at is { IsCell: false, Parent: not null }; at = at.Parent)
        {
            start += at.Style.Margin.Start.Twips + at.Style.Border.Start.Width.Twips + at.Style.Padding.Start.Twips;
            end += at.Style.Margin.End.Twips + at.Style.Border.End.Width.Twips + at.Style.Padding.End.Twips;
        }

        // The space between the columns of a grid. Unlike that of a cell, it follows the direction of the text.
        return at is { IsCell: true, Element.Name: "dt", Parent: { } list }
            ? (start, end + list.Style.ColumnGap.Twips)
            : (start, end);
    }

    /// <summary>Whether a page begins with an element.</summary>
    public static bool BreaksBefore(StyledElement element) => Begins(element).Any(static at => at.Style.BreaksBefore);

    /// <summary>Whether an element has lines around it, or a color behind it.</summary>
    public static bool HasBox(ElementStyle style) =>
        style.Background is not null
        || style.Border
            is not {
                Top.Width.Thousandths: 0,
                End.Width.Thousandths: 0,
                Bottom.Width.Thousandths: 0,
                Start.Width.Thousandths: 0,
            };

    /// <summary>The lines around an element.</summary>
    public static Edges<LineLook> LinesOf(ElementStyle style) =>
        new(
            LineLook.Of(style.Border.Top, style.Padding.Top),
            LineLook.Of(style.Border.End, style.Padding.End),
            LineLook.Of(style.Border.Bottom, style.Padding.Bottom),
            LineLook.Of(style.Border.Start, style.Padding.Start)
        );

    /// <summary>The larger of the spaces above an element that meet, in twentieths of a point.</summary>
    public static int Before(StyledElement element) =>
        Begins(element)
            .Aggregate(0, static (space, at) =>
                HasBox(at.Style) ? Space(at.Style.Margin.Top) : Max(space, at.Style.Margin.Top)
            );

    /// <summary>The larger of the spaces below an element that meet, in twentieths of a point.</summary>
    public static int After(StyledElement element) =>
        Ends(element)
            .Aggregate(0, static (space, at) =>
                HasBox(at.Style) ? Space(at.Style.Margin.Bottom) : Max(space, at.Style.Margin.Bottom)
            );

    private static Edges<LineLook> NoLines { get; } = new(LineLook.None, LineLook.None, LineLook.None, LineLook.None);

    // What begins where an element does, from the inside, up to what has a cell or the page for itself.
    private static IEnumerable<StyledElement> Begins(StyledElement element)
    {
        for (var at = element; at.Parent is not null; at = at.Parent)
        {
            yield return at;
            if (!at.IsFirst || at.Parent.IsCell)
            {
                yield break;
            }
        }
    }

    private static IEnumerable<StyledElement> Ends(StyledElement element)
    {
        for (var at = element; at.Parent is not null; at = at.Parent)
        {
            yield return at;
            if (!at.IsLast || at.Parent.IsCell)
            {
                yield break;
            }
        }
    }

    private static ParagraphLook OfText(ElementStyle style) =>
        new()
        {
            Text = TextLook.Of(style),
            LineHeight = Math.Clamp(style.LineHeight.Twips, 0, 31680),
            HasNoWidows = style.Widows > 1,
            Alignment = style.Alignment switch
            {
                TextAlignment.Center => "center",
                TextAlignment.Justify => "both",
                TextAlignment.End or TextAlignment.Right => "right",
                _ => "left",
            },
        };

    private static int Max(int space, Length margin) => Math.Max(space, Space(margin));

    private static int Space(Length margin) => Math.Clamp(margin.Twips, 0, 31680);
}
