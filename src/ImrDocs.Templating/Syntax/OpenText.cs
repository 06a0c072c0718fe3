using Scriban.Parsing;

namespace ImrDocs.Templating.Syntax;

/// <summary>Finds a text in quotation marks that nothing closes, or that closes where another was to begin.</summary>
internal static class OpenText
{
    /// <summary>The first text that goes on after the end of its tag; null when there is none.</summary>
    /// <param name="text">A template that is not Scriban.</param>
    /// <param name="tokens">What it is made of.</param>
    /// <param name="error">Where the first error is.</param>
    public static SyntaxError? Find(string text, IEnumerable<Token> tokens, int error)
    {
        var tag = -1;
        foreach (var token in tokens)
        {
            if (token.Type == TokenType.CodeEnter)
            {
                tag = token.Start.Offset;
            }
            else if (token.Start.Offset <= error && IsText(token.Type) && Crosses(token.GetText(text)))
            {
                return Describe(text, token.Start);
            }
        }

        // Scriban makes no token of a text that nothing closes.
        return tag >= 0 && FirstOpen(text, tag) is { } start
            ? Describe(text, TextPlaces.Advance(new(0, 0, 0), text, start))
            : null;
    }

    private static SyntaxError Describe(string text, TextPosition start)
    {
        var isAfterLetter = start.Offset > 0 && char.IsLetterOrDigit(text[start.Offset - 1]);
        var sign = text[start.Offset] == '$' ? text[start.Offset + 1] : text[start.Offset];
        return new(
            start,
            isAfterLetter
                ? $"the {sign} here begins a text that nothing closes; a name has no {sign} in it, and words that are "
                    + "printed stand outside of the tag"
                : $"the text that begins here is not closed; write {sign} after it"
        );
    }

    private static bool IsText(TokenType type) =>
        type
            is TokenType.String
                or TokenType.VerbatimString
                or TokenType.InterpolatedString
                or TokenType.BeginInterpolatedString;

    private static bool Crosses(string text) =>
        text.IndexOf("}}", StringComparison.Ordinal) >= 0
        && text.IndexOf("{{", StringComparison.Ordinal) is var open
        && (open < 0 || open > text.IndexOf("}}", StringComparison.Ordinal));

    private static int? FirstOpen(string text, int tag)
    {
        for (var i = tag + 2; i < text.Length; i++)
        {
            if (text[i] is not ('\'' or '"' or '`'))
            {
                continue;
            }

            if (End(text, i) is not { } end)
            {
                return text[i - 1] == '$' ? i - 1 : i;
            }

            i = end;
        }

        return null;
    }

    private static int? End(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == text[start])
            {
                return i;
            }

            i += text[i] == '\\' && text[start] != '`' ? 1 : 0;
        }

        return null;
    }
}
