using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles.Grammar;

/// <summary>Reads how elements take part in the layout.</summary>
internal static class Display
{
    /// <summary>
    /// How an element takes part in the layout: <c>block</c>, <c>inline</c>, <c>grid</c>, <c>none</c>; null where the
    /// tokens do not say it.
    /// </summary>
    public static string? Read(IReadOnlyList<CssToken> tokens) =>
        CssKeyword.Of(tokens) switch
        {
            var name and ("inline" or "none") => name,
            "grid" or "inline-grid" => "grid",
            "inline-block" or "inline-flex" or "inline-table" or "contents" or "ruby" => "inline",
            "block" or "flow-root" or "list-item" or "flex" or "table" => "block",
            { } name when name.StartsWith("table-", StringComparison.Ordinal) => "block",
            _ => null,
        };
}
