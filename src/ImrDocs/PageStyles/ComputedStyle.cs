using ImrDocs.PageStyles.Grammar;

namespace ImrDocs.PageStyles;

/// <summary>The style of an element, and what else elements in it inherit.</summary>
/// <param name="Style">The style.</param>
/// <param name="LineHeight">The height of lines, which can depend on the font of an element in this one.</param>
/// <param name="Orphans">The least number of a paragraph's lines at the foot of a page.</param>
/// <param name="Widows">The least number of a paragraph's lines at the head of a page.</param>
/// <param name="RootFontSize">The size of the page's font, in points.</param>
/// <param name="Variables">The custom properties.</param>
internal sealed record ComputedStyle(
    ElementStyle Style,
    LineHeight LineHeight,
    int Orphans,
    int Widows,
    decimal? RootFontSize,
    Variables Variables
)
{
    private const decimal MediumFontSize = 12;
    private const int NormalWeight = 400;
    private const int DefaultLines = 2;

    /// <summary>The initial values of properties.</summary>
    public static ElementStyle Initial { get; } =
        new()
        {
            FontFamilies = ["serif"],
            FontSize = Length.OfPoints(MediumFontSize),
            FontWeight = NormalWeight,
            IsItalic = false,
            Color = "000000",
            Background = null,
            LetterSpacing = Length.Zero,
            LineHeight = Length.OfPoints(MediumFontSize * Grammar.LineHeight.Normal.Factor),
            Alignment = TextAlignment.Start,
            IsUnderlined = false,
            IsUppercase = false,
            IsUnbroken = false,
            Margin = All(Length.Zero),
            Padding = All(Length.Zero),
            Border = All(new Border(Length.Zero, "000000", "none")),
            Display = "inline",
            Columns = 1,
            ColumnGap = Length.Zero,
            RowGap = Length.Zero,
            BreaksBefore = false,
            BreaksAfter = false,
            KeepsWithNext = false,
            KeepsTogether = false,
            Widows = DefaultLines,
        };

    /// <summary>What the page's first element inherits.</summary>
    /// <param name="variables">The custom properties that the page has.</param>
    public static ComputedStyle Outermost(Variables variables) =>
        new(Initial, Grammar.LineHeight.Normal, DefaultLines, DefaultLines, null, variables);

    private static Edges<T> All<T>(T edge) => new(edge, edge, edge, edge);
}
