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
        var end = 0;
        List<(TextPosition, string)> comments = [];
        foreach (var token in new Lexer(template.Text, template.Path))
        {
            if (token.Type == TokenType.CodeEnter)
            {
                enter = token;
                comments = [];
            }
            else if (enter is { } start)
            {
                // What the lexer passes over inside a tag is white space and comments.
                var passed = template.Text.Substring(end, token.Start.Offset - end);
                if (passed.IndexOf('#') is >= 0 and var sign)
                {
                    comments.Add((TextPlaces.PositionOf(template.Text, end + sign), passed.Trim('#', ' ', '\t', '\n')));
                }

                if (token.Type == TokenType.CodeExit)
                {
                    yield return new(start.Start.Line, token.End.Line, IsAloneOnItsLines(template.Text, start, token), comments);
                    enter = null;
                }
            }

            end = token.End.Offset + 1;
        }
    }

    private static bool IsAloneOnItsLines(string text, Token enter, Token exit) =>
        text.Substring(0, enter.Start.Offset).TrimEnd(' ', '\t') is "" or [.., '\n'] &&
        text.Substring(exit.End.Offset + 1).TrimStart(' ', '\t') is "" or ['\n', ..];
}
