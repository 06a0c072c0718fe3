using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles.Grammar;

/// <summary>Reads what style sheets say of borders.</summary>
internal static class CssBorder
{
    /// <summary>The width of a border in points; null where the tokens are none.</summary>
    public static decimal? Width(IReadOnlyList<CssToken> tokens, LengthContext context) =>
        CssKeyword.Of(tokens) switch
        {
            "thin" => 0.75m,
            "medium" => 2.25m,
            "thick" => 3.75m,
            null => CssLength.ReadSize(tokens, context with { Whole = null }),
            _ => null,
        };

    /// <summary>The line of a border, <c>none</c> where it has none; null where the tokens are no line.</summary>
    /// <remarks>Lines that look carved are solid on paper.</remarks>
    public static string? Line(IReadOnlyList<CssToken> tokens) =>
        CssKeyword.Of(tokens) switch
        {
            "none" or "hidden" => "none",
            "solid" or "inset" or "outset" or "groove" or "ridge" => "solid",
            var line and ("dashed" or "dotted" or "double") => line,
            _ => null,
        };
}
