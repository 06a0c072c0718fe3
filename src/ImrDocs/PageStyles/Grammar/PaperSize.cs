using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles.Grammar;

/// <summary>Reads the size of a sheet of paper.</summary>
internal static class PaperSize
{
    private const decimal Inch = 72;
    private const decimal Millimeter = Inch / 25.4m;

    /// <summary>The size where nothing is said.</summary>
    public static (decimal Width, decimal Height) Default => (8.5m * Inch, 11 * Inch);

    /// <summary>The width and the height in points; null where the tokens are no size.</summary>
    public static (decimal Width, decimal Height)? Read(IReadOnlyList<CssToken> tokens)
    {
        var parts = CssValue.Components(tokens);
        if (Lengths(parts) is { } lengths)
        {
            return lengths;
        }

        var turns = parts.Where(static part => CssKeyword.Is(part, "landscape", "portrait")).ToList();
        var names = parts.Where(static part => !CssKeyword.Is(part, "landscape", "portrait")).ToList();
        if (parts.Count == 0 || turns.Count > 1 || names.Count > 1)
        {
            return null;
        }

        return (names is [var name] ? Named(name) : Named("letter")) is not var (width, height) ? null
            : turns is [var turn] && CssKeyword.Is(turn, "landscape") ? (height, width)
            : (width, height);
    }

    // A sheet has no font of its own before it is computed; what is said in its size is that of the page.
    private static (decimal, decimal)? Lengths(IReadOnlyList<IReadOnlyList<CssToken>> parts)
    {
        var context = new LengthContext(12, 12, null);
        var lengths = parts.Select(part => CssLength.ReadSize(part, context)).ToList();
        return lengths switch
        {
            [> 0 and var side] => (side, side),
            [> 0 and var width, > 0 and var height] => (width, height),
            _ => ((decimal, decimal)?)null,
        };
    }

    private static (decimal, decimal)? Named(IReadOnlyList<CssToken> part) =>
        CssKeyword.Of(part) is { } name ? Named(name) : null;

    private static (decimal, decimal)? Named(string name) =>
        name switch
        {
            "auto" or "letter" => Default,
            "legal" => (8.5m * Inch, 14 * Inch),
            "ledger" => (11 * Inch, 17 * Inch),
            "a3" => (297 * Millimeter, 420 * Millimeter),
            "a4" => (210 * Millimeter, 297 * Millimeter),
            "a5" => (148 * Millimeter, 210 * Millimeter),
            "b4" => (250 * Millimeter, 353 * Millimeter),
            "b5" => (176 * Millimeter, 250 * Millimeter),
            _ => null,
        };
}
