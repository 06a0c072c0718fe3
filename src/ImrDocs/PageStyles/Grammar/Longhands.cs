using System.Collections.Frozen;
using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles.Grammar;

/// <summary>
/// The properties that forms other than HTML use, each by the name that does not depend on the direction of text, and
/// what a value of each can be.
/// </summary>
internal static class Longhands
{
    /// <summary>The edges of an element, by which names of properties end.</summary>
    public static IReadOnlyList<string> Edges { get; } = ["top", "end", "bottom", "start"];

    private static readonly FrozenDictionary<string, Func<IReadOnlyList<CssToken>, bool>> Values = Create();

    /// <summary>The names of the properties.</summary>
    public static IReadOnlyList<string> Names => Values.Keys;

    /// <summary>Whether a property can have a value.</summary>
    public static bool Accepts(string name, IReadOnlyList<CssToken> value) =>
        CssKeyword.Global(value) is not null || Values[name](value);

    private static FrozenDictionary<string, Func<IReadOnlyList<CssToken>, bool>> Create()
    {
        Dictionary<string, Func<IReadOnlyList<CssToken>, bool>> values = new(StringComparer.Ordinal)
        {
            ["background-color"] = IsColor,
            ["break-after"] = IsBreak,
            ["break-before"] = IsBreak,
            ["break-inside"] = OneOf("auto", "avoid", "avoid-page", "avoid-column"),
            ["color"] = IsColor,
            ["column-gap"] = IsGap,
            ["content"] = static value => value.Count > 0,
            ["display"] = static value => Display.Read(value) is not null,
            ["font-family"] = static value => CssFont.Families(value) is not null,
            ["font-size"] = static value => CssFont.Size(value, LengthContext.Any) is not null,
            ["font-style"] = static value => CssFont.Italic(value) is not null,
            ["font-weight"] = static value => CssFont.Weight(value, 1) is not null,
            ["grid-template-columns"] = static value => GridTracks.Count(value) is not null,
            ["letter-spacing"] = static value => CssKeyword.Is(value, "normal") || IsLength(value),
            ["line-height"] = static value => LineHeight.Read(value, LengthContext.Any) is not null,
            ["orphans"] = IsCount,
            ["row-gap"] = IsGap,
            ["size"] = static value => PaperSize.Read(value) is not null,
            ["text-align"] = OneOf("start", "end", "left", "right", "center", "justify"),
            ["text-decoration-line"] = IsDecoration,
            ["text-transform"] = OneOf("none", "uppercase", "lowercase", "capitalize", "full-width"),
            ["white-space"] = OneOf("normal", "nowrap", "pre", "pre-wrap", "pre-line", "break-spaces"),
            ["widows"] = IsCount,
        };
        foreach (var edge in Edges)
        {
            values["margin-" + edge] = static value => CssKeyword.Is(value, "auto") || IsLength(value);
            values["padding-" + edge] = static value => CssLength.ReadSize(value, LengthContext.Any) is not null;
            values["border-" + edge + "-width"] = static value => CssBorder.Width(value, LengthContext.Any) is not null;
            values["border-" + edge + "-style"] = static value => CssBorder.Line(value) is not null;
            values["border-" + edge + "-color"] = IsColor;
        }

        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Func<IReadOnlyList<CssToken>, bool> OneOf(params string[] names) =>
        value => CssKeyword.Is(value, names);

    private static bool IsColor(IReadOnlyList<CssToken> value) =>
        CssKeyword.Is(value, "currentcolor") || CssColor.Read(value) is not null;

    private static bool IsLength(IReadOnlyList<CssToken> value) => CssLength.Read(value, LengthContext.Any) is not null;

    private static bool IsGap(IReadOnlyList<CssToken> value) =>
        CssKeyword.Is(value, "normal") || CssLength.ReadSize(value, LengthContext.Any) is not null;

    private static bool IsCount(IReadOnlyList<CssToken> value) =>
        value is [{ Kind: CssTokenKind.Number, Text: "", Number: >= 1 and var number }]
        && number == decimal.Floor(number);

    private static bool IsBreak(IReadOnlyList<CssToken> value) =>
        CssKeyword.Is(value, "auto", "avoid", "avoid-page", "avoid-column", "page", "left", "right", "recto", "verso")
        || CssKeyword.Is(value, "always", "all", "column");

    private static bool IsDecoration(IReadOnlyList<CssToken> value) =>
        CssValue.Components(value) is { Count: > 0 } lines
        && lines.All(static line => CssKeyword.Is(line, "none", "underline", "overline", "line-through", "blink"));
}
