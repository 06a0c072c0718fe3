using Scriban.Parsing;

namespace ImrDocs.Templating.Syntax;

/// <summary>A tag of a template, <c>{{ ... }}</c>, with the comments in it.</summary>
/// <param name="Line">The line on which it begins, from 0.</param>
/// <param name="EndLine">The line on which it ends, from 0.</param>
/// <param name="IsAlone">Whether nothing else stands on its lines.</param>
/// <param name="Comments">The texts of its comments without their signs, each with its place.</param>
internal sealed record TemplateTag(int Line, int EndLine, bool IsAlone, IReadOnlyList<(TextPosition Place, string Text)> Comments)
{
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
                    yield return new(start.Start.Line, token.End.Line, TextPlaces.IsFirstOnLine(template.Text, start.Start.Offset) && TextPlaces.IsLastOnLine(template.Text, token.End.Offset + 1), comments);
                    enter = null;
                    break;
            }
        }
    }

    /// <summary>The place of a tag that is opened and never closed, which Scriban reads as if it were; null when there is none.</summary>
    public static TextPosition? FindOpen(string path, string text)
    {
        TextPosition? open = null;
        foreach (var token in new Lexer(text, path))
        {
            open = token.Type switch
            {
                TokenType.CodeEnter => token.Start,
                TokenType.CodeExit => null,
                _ => open,
            };
        }

        return open;
    }
}
