using Scriban.Parsing;

namespace ImrDocs.Templating.Syntax;

/// <summary>A tag of a template, <c>{{ ... }}</c>, with the comments in it.</summary>
/// <param name="Line">The line on which it begins, from 0.</param>
/// <param name="EndLine">The line on which it ends, from 0.</param>
/// <param name="IsAlone">Whether nothing else stands on its lines.</param>
/// <param name="Comments">The texts of its comments without their signs, each with its place.</param>
internal sealed record TemplateTag(
    int Line,
    int EndLine,
    bool IsAlone,
    IReadOnlyList<(TextPosition Place, string Text)> Comments
)
{
    private static readonly (string Sign, string Message)[] Stray =
    [
        ("{%", "this begins no tag, so that the letter shows it; a tag is written {{ ... }}"),
        (
            "}}",
            "this ends no tag, so that the letter shows it; write '{{' where the tag begins, or {%{}}}%} "
                + "where the braces are meant"
        ),
    ];

    /// <summary>The tags of a template that is Scriban, in order.</summary>
    public static IEnumerable<TemplateTag> In(ParsedTemplate template)
    {
        Token? enter = null;
        List<(TextPosition, string)> comments = [];
        foreach (var token in new Lexer(template.Text, template.Path))
        {
            switch (token.Type)
            {
                case TokenType.CodeEnter:
                    enter = token;
                    comments = [];
                    break;
                case TokenType.Comment or TokenType.CommentMulti:
                    comments.Add((token.Start, token.GetText(template.Text).Trim('#', ' ', '\t', '\n')));
                    break;
                case TokenType.CodeExit when enter is { } start:
                    yield return new(
                        start.Start.Line,
                        token.End.Line,
                        TextPlaces.IsFirstOnLine(template.Text, start.Start.Offset)
                            && TextPlaces.IsLastOnLine(template.Text, token.End.Offset + 1),
                        comments
                    );
                    enter = null;
                    break;
            }
        }
    }

    /// <summary>
    /// The signs of a tag that begin or end none: Scriban reads a tag that nothing closes as if it were closed, and
    /// prints signs that open none. Null when there are none.
    /// </summary>
    public static SyntaxError? FindStraySigns(string path, string text)
    {
        TextPosition? open = null;
        foreach (var token in new Lexer(text, path))
        {
            if (token.Type == TokenType.Raw && StraySign(text, token) is { } stray)
            {
                return stray;
            }

            open = token.Type switch
            {
                TokenType.CodeEnter => token.Start,
                TokenType.CodeExit => null,
                _ => open,
            };
        }

        return open is { } tag ? new(tag, "the tag that begins here is not closed; write '}}' after it") : null;
    }

    private static SyntaxError? StraySign(string text, Token token)
    {
        var raw = token.GetText(text);
        foreach (var (sign, message) in Stray)
        {
            if (raw.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var index)
            {
                return new(TextPlaces.Advance(token.Start, raw, index), message);
            }
        }

        return null;
    }
}
