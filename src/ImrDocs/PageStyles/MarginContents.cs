using ImrDocs.PageStyles.Grammar;
using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles;

/// <summary>Reads what style sheets put into margins and before elements: the values of <c>content</c>.</summary>
internal static class MarginContents
{
    /// <summary>The name of the letter's title among what the page sets.</summary>
    public const string Title = "title";

    /// <summary>The name of the running head among what the page sets.</summary>
    public const string RunningHead = "running-head";

    /// <summary>What a value shows; null where that is nothing, or something that only browsers show.</summary>
    public static IReadOnlyList<MarginContent>? Read(IReadOnlyList<CssToken> value)
    {
        List<MarginContent> contents = [];
        foreach (var part in CssValue.Components(value))
        {
            // What follows is said to those who do not see the page.
            if (part[0].IsSign("/"))
            {
                break;
            }

            if (ReadPart(part) is not { } content)
            {
                return null;
            }

            contents.Add(content);
        }

        contents.RemoveAll(static content => content is { Kind: MarginContentKind.Text, Text: "" });
        return contents.Count > 0 ? contents : null;
    }

    private static MarginContent? ReadPart(IReadOnlyList<CssToken> part) =>
        part switch
        {
            [{ Kind: CssTokenKind.String } text] => new(MarginContentKind.Text, text.Text),
            [{ Kind: CssTokenKind.Given, Text: Title }] => new(MarginContentKind.Title),
            [{ Kind: CssTokenKind.Given, Text: RunningHead }] => new(MarginContentKind.RunningHead),
            [{ Kind: CssTokenKind.Function } function, ..] when function.IsFunction("counter") => CssKeyword.Of(
                CssValue.Inside(part)
            ) switch
            {
                "page" => new(MarginContentKind.PageNumber),
                "pages" => new(MarginContentKind.PageCount),
                _ => null,
            },
            _ => null,
        };
}
