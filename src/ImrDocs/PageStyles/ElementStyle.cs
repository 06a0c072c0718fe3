namespace ImrDocs.PageStyles;

/// <summary>How print shows an element: the computed values of the properties that forms other than HTML use.</summary>
internal sealed record ElementStyle
{
    /// <summary>The families of the font, the first that a machine has counts; generic ones as in CSS.</summary>
    public required IReadOnlyList<string> FontFamilies { get; init; }

    /// <summary>The size of the font.</summary>
    public required Length FontSize { get; init; }

    /// <summary>The weight of the font, from 1 to 1000; 600 and more is bold.</summary>
    public required int FontWeight { get; init; }

    /// <summary>Whether the font is italic or oblique.</summary>
    public required bool IsItalic { get; init; }

    /// <summary>The color of the text, as six hexadecimal digits in capitals.</summary>
    public required string Color { get; init; }

    /// <summary>The color behind the element, as six hexadecimal digits in capitals; null where none is set.</summary>
    public required string? Background { get; init; }

    /// <summary>What is added between two characters.</summary>
    public required Length LetterSpacing { get; init; }

    /// <summary>The height of a line.</summary>
    public required Length LineHeight { get; init; }

    /// <summary>How lines are aligned.</summary>
    public required TextAlignment Alignment { get; init; }

    /// <summary>Whether the text is underlined.</summary>
    public required bool IsUnderlined { get; init; }

    /// <summary>Whether small letters are shown as capitals.</summary>
    public required bool IsUppercase { get; init; }

    /// <summary>Whether lines break only where the text says so.</summary>
    public required bool IsUnbroken { get; init; }

    /// <summary>The space outside the border.</summary>
    public required Edges<Length> Margin { get; init; }

    /// <summary>The space inside the border.</summary>
    public required Edges<Length> Padding { get; init; }

    /// <summary>The border; an edge of no width has none.</summary>
    public required Edges<Border> Border { get; init; }

    /// <summary>
    /// How the element takes part in the layout: <c>block</c>, <c>inline</c>, <c>grid</c>, <c>none</c>.
    /// </summary>
    public required string Display { get; init; }

    /// <summary>The number of columns of a grid; 1 for everything else.</summary>
    public required int Columns { get; init; }

    /// <summary>The space between two columns of a grid.</summary>
    public required Length ColumnGap { get; init; }

    /// <summary>The space between two rows of a grid.</summary>
    public required Length RowGap { get; init; }

    /// <summary>Whether a page begins with the element.</summary>
    public required bool BreaksBefore { get; init; }

    /// <summary>Whether a page ends with the element.</summary>
    public required bool BreaksAfter { get; init; }

    /// <summary>Whether the element stays on a page with what follows.</summary>
    public required bool KeepsWithNext { get; init; }

    /// <summary>Whether the element stays on one page.</summary>
    public required bool KeepsTogether { get; init; }

    /// <summary>The least number of a paragraph's lines at the head or the foot of a page.</summary>
    public required int Widows { get; init; }
}

/// <summary>One value for each edge of an element.</summary>
/// <param name="Top">At the top.</param>
/// <param name="End">At the end of lines: on the right where text runs from left to right.</param>
/// <param name="Bottom">At the bottom.</param>
/// <param name="Start">At the start of lines: on the left where text runs from left to right.</param>
internal sealed record Edges<T>(T Top, T End, T Bottom, T Start);

/// <summary>The border at one edge of an element.</summary>
/// <param name="Width">Its width; zero where there is none.</param>
/// <param name="Color">Its color, as six hexadecimal digits in capitals.</param>
/// <param name="Line">Its line: <c>solid</c>, <c>dashed</c>, <c>dotted</c>, <c>double</c>.</param>
internal sealed record Border(Length Width, string Color, string Line);

/// <summary>How lines of text are aligned.</summary>
internal enum TextAlignment
{
    /// <summary>Where lines start in the direction of the text.</summary>
    Start,

    /// <summary>Where lines end in the direction of the text.</summary>
    End,

    /// <summary>To the left.</summary>
    Left,

    /// <summary>To the right.</summary>
    Right,

    /// <summary>To the middle.</summary>
    Center,

    /// <summary>To both sides.</summary>
    Justify,
}
