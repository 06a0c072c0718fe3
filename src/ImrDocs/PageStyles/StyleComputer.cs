using ImrDocs.PageStyles.Grammar;
using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles;

/// <summary>Computes the style of an element from what style sheets say of it.</summary>
internal sealed class StyleComputer
{
    // What browsers show text of one width in, where nothing says its size.
    private const decimal MonospaceRatio = 13m / 16;

    private static readonly ElementStyle Initial = ComputedStyle.Initial;

    private readonly DeclaredStyle _declared;
    private readonly ComputedStyle _parent;
    private readonly LengthContext _lengths;
    private readonly decimal _rootFontSize;
    private readonly IReadOnlyList<string> _families;
    private readonly string _color;

    private StyleComputer(DeclaredStyle declared, ComputedStyle parent, Length width)
    {
        _declared = declared;
        _parent = parent;
        _families = Inherited("font-family", Outer.FontFamilies, Initial.FontFamilies, static value =>
            CssFont.Families(value)!
        );
        var fontSize = Length.OfPoints(FontSize()).Points;
        _rootFontSize = parent.RootFontSize ?? fontSize;
        _lengths = new(fontSize, _rootFontSize, width.Points);
        _color = Inherited("color", Outer.Color, Initial.Color, value => ColorOf(value, Outer.Color)!);
    }

    private ElementStyle Outer => _parent.Style;

    /// <summary>Computes a style.</summary>
    /// <param name="declared">What style sheets say of the element.</param>
    /// <param name="parent">The style of the element in which it stands.</param>
    /// <param name="width">What margins in percent are a part of.</param>
    public static ComputedStyle Compute(DeclaredStyle declared, ComputedStyle parent, Length width) =>
        new StyleComputer(declared, parent, width).Compute();

    private ComputedStyle Compute()
    {
        var lineHeight = Inherited("line-height", _parent.LineHeight, LineHeight.Normal, value =>
            LineHeight.Read(value, _lengths)!.Value
        );
        var orphans = Inherited("orphans", _parent.Orphans, Initial.Widows, CountOf);
        var widows = Inherited("widows", _parent.Widows, Initial.Widows, CountOf);
        return new(
            Style(lineHeight, Math.Max(orphans, widows)),
            lineHeight,
            orphans,
            widows,
            _rootFontSize,
            _declared.Variables
        );
    }

    private ElementStyle Style(LineHeight lineHeight, int lines)
    {
        var display = Own("display", Outer.Display, Initial.Display, static value => Display.Read(value)!);
        var after = Keyword("break-after");
        return new()
        {
            FontFamilies = _families,
            FontSize = Length.OfPoints(_lengths.FontSize),
            FontWeight = Inherited("font-weight", Outer.FontWeight, Initial.FontWeight, value =>
                CssFont.Weight(value, Outer.FontWeight)!.Value
            ),
            IsItalic = Inherited("font-style", Outer.IsItalic, false, static value => CssFont.Italic(value)!.Value),
            Color = _color,
            Background = Own("background-color", Outer.Background, null, value => ColorOf(value, _color)),
            LetterSpacing = Inherited("letter-spacing", Outer.LetterSpacing, Length.Zero, value =>
                LengthOf(value, _lengths with { Whole = _lengths.FontSize })
            ),
            LineHeight = Length.OfPoints(lineHeight.Points ?? (lineHeight.Factor * _lengths.FontSize)),
            Alignment = Inherited("text-align", Outer.Alignment, TextAlignment.Start, AlignmentOf),
            // A line under an element goes on under the elements in it.
            IsUnderlined =
                Outer.IsUnderlined
                || Own("text-decoration-line", false, false, static value =>
                    value.Any(line => line.IsName("underline"))
                ),
            IsUppercase = Inherited("text-transform", Outer.IsUppercase, false, static value =>
                CssKeyword.Is(value, "uppercase")
            ),
            IsUnbroken = Inherited("white-space", Outer.IsUnbroken, false, static value =>
                CssKeyword.Is(value, "nowrap", "pre")
            ),
            Margin = Edges("margin", Outer.Margin),
            Padding = Edges("padding", Outer.Padding),
            Border = new(
                Border("top", Outer.Border.Top),
                Border("end", Outer.Border.End),
                Border("bottom", Outer.Border.Bottom),
                Border("start", Outer.Border.Start)
            ),
            Display = display,
            Columns =
                display == "grid"
                    ? Own("grid-template-columns", Outer.Columns, 1, static value => GridTracks.Count(value)!.Value)
                    : 1,
            ColumnGap = Own("column-gap", Outer.ColumnGap, Length.Zero, value => LengthOf(value, _lengths)),
            RowGap = Own("row-gap", Outer.RowGap, Length.Zero, value => LengthOf(value, _lengths)),
            BreaksBefore = IsPageBreak(Keyword("break-before")),
            BreaksAfter = IsPageBreak(after),
            KeepsWithNext = after is "avoid" or "avoid-page",
            KeepsTogether = Keyword("break-inside") is "avoid" or "avoid-page",
            Widows = lines,
        };
    }

    private decimal FontSize()
    {
        var outer = Outer.FontSize.Points;
        var context = new LengthContext(outer, _parent.RootFontSize ?? outer, outer);
        return _declared.Values.ContainsKey("font-size")
            ? Inherited("font-size", outer, Initial.FontSize.Points, value => CssFont.Size(value, context)!.Value)
            : (IsMonospace(Outer.FontFamilies), IsMonospace(_families)) switch
            {
                (false, true) => outer * MonospaceRatio,
                (true, false) => outer / MonospaceRatio,
                _ => outer,
            };
    }

    private Edges<Length> Edges(string property, Edges<Length> outer) =>
        new(
            Edge(property + "-top", outer.Top),
            Edge(property + "-end", outer.End),
            Edge(property + "-bottom", outer.Bottom),
            Edge(property + "-start", outer.Start)
        );

    private Length Edge(string name, Length outer) => Own(name, outer, Length.Zero, value => LengthOf(value, _lengths));

    private Border Border(string edge, Border outer)
    {
        var line = Own($"border-{edge}-style", outer.Line, "none", static value => CssBorder.Line(value)!);
        var width = Own($"border-{edge}-width", outer.Width.Points, 2.25m, value =>
            CssBorder.Width(value, _lengths)!.Value
        );
        var color = Own($"border-{edge}-color", outer.Color, _color, value => ColorOf(value, _color));
        return color is null || line == "none"
            ? new(Length.Zero, color ?? _color, line)
            : new(Length.OfPoints(width), color, line);
    }

    // A word is no length: automatic margins and normal gaps take no space of their own in print.
    private static Length LengthOf(IReadOnlyList<CssToken> value, LengthContext lengths) =>
        Length.OfPoints(CssLength.Read(value, lengths) ?? 0);

    private static int CountOf(IReadOnlyList<CssToken> value) => (int)value[0].Number;

    private static string? ColorOf(IReadOnlyList<CssToken> value, string current) =>
        CssKeyword.Is(value, "currentcolor") ? current
        : CssColor.Read(value) is { IsTransparent: false } color ? color.OnPaper
        : null;

    private static TextAlignment AlignmentOf(IReadOnlyList<CssToken> value) =>
        CssKeyword.Of(value) switch
        {
            "end" => TextAlignment.End,
            "left" => TextAlignment.Left,
            "right" => TextAlignment.Right,
            "center" => TextAlignment.Center,
            "justify" => TextAlignment.Justify,
            _ => TextAlignment.Start,
        };

    private static bool IsPageBreak(string? keyword) =>
        keyword is "page" or "always" or "all" or "left" or "right" or "recto" or "verso";

    private static bool IsMonospace(IReadOnlyList<string> families) =>
        families is [var only] && only.Equals("monospace", StringComparison.OrdinalIgnoreCase);

    private string? Keyword(string name) =>
        _declared.Values.TryGetValue(name, out var value) ? CssKeyword.Of(value) : null;

    private T Inherited<T>(string name, T parent, T initial, Func<IReadOnlyList<CssToken>, T> read) =>
        Value(name, parent, initial, parent, read);

    private T Own<T>(string name, T parent, T initial, Func<IReadOnlyList<CssToken>, T> read) =>
        Value(name, parent, initial, initial, read);

    private T Value<T>(string name, T parent, T initial, T unset, Func<IReadOnlyList<CssToken>, T> read) =>
        !_declared.Values.TryGetValue(name, out var value)
            ? unset
            : CssKeyword.Global(value) switch
            {
                "inherit" => parent,
                "initial" => initial,
                "unset" => unset,
                _ => read(value),
            };
}
