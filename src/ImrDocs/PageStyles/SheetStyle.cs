namespace ImrDocs.PageStyles;

/// <summary>The sheet of paper on which a letter is printed.</summary>
internal sealed record SheetStyle
{
    /// <summary>The width of the sheet.</summary>
    public required Length Width { get; init; }

    /// <summary>The height of the sheet.</summary>
    public required Length Height { get; init; }

    /// <summary>The space between the edges of the sheet and the letter.</summary>
    public required Edges<Length> Margin { get; init; }

    /// <summary>What every page repeats in its margins, from the top left to the bottom right.</summary>
    public required IReadOnlyList<MarginBox> Boxes { get; init; }
}

/// <summary>What every page repeats at a place in its margins.</summary>
/// <param name="IsAtTop">Whether it stands at the top of the page, else at its bottom.</param>
/// <param name="Alignment">Left, center, or right.</param>
/// <param name="Content">What stands there, in its order.</param>
/// <param name="Style">How it is shown.</param>
internal sealed record MarginBox(
    bool IsAtTop,
    TextAlignment Alignment,
    IReadOnlyList<MarginContent> Content,
    ElementStyle Style
);

/// <summary>A part of what every page repeats.</summary>
/// <param name="Kind">What the part is.</param>
/// <param name="Text">The text of a part that is the same in every letter; else empty.</param>
internal sealed record MarginContent(MarginContentKind Kind, string Text = "");

/// <summary>What a part of a page's margin is.</summary>
internal enum MarginContentKind
{
    /// <summary>Text that is the same in every letter.</summary>
    Text,

    /// <summary>The title of the letter.</summary>
    Title,

    /// <summary>What the letter's template of the running head says.</summary>
    RunningHead,

    /// <summary>The number of the page.</summary>
    PageNumber,

    /// <summary>The number of pages.</summary>
    PageCount,
}
