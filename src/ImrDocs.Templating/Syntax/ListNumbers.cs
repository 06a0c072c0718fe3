using Scriban.Syntax;

namespace ImrDocs.Templating.Syntax;

/// <summary>
/// Writes the backslash that an author means where a line begins with a printed value and a full stop: <c>{{ name }}.
/// Then</c>
/// is a sentence for every value, also for 19, of which Markdown would make a list that begins there.
/// </summary>
/// <remarks>
/// The round of a loop is left alone: an author who prints it before a full stop means a list, which Markdown numbers.
/// </remarks>
internal static class ListNumbers
{
    private const int LongestNumber = 9;

    /// <summary>Puts the backslashes into a template's tree.</summary>
    /// <param name="page">The tree.</param>
    /// <param name="text">The text from which it was parsed.</param>
    public static void Escape(ScriptPage page, string text)
    {
        // The expressions that the line of each text prints before it; they come in the order of the file.
        List<ScriptExpressionStatement> printed = [];
        foreach (var node in ScriptNodes.Below(page))
        {
            switch (node)
            {
                case ScriptExpressionStatement { Expression: not ScriptAssignExpression } statement:
                    printed.Add(statement);
                    break;
                case ScriptRawStatement raw when SignOf(raw.Text.ToString()) is { } sign && Follows(raw, printed, text):
                    raw.Text = new ScriptStringSlice(raw.Text.ToString().Insert(sign, "\\"));
                    break;
            }
        }
    }

    // "." or ")" after the rest of a number.
    private static int? SignOf(string text)
    {
        var digits = text.TakeWhile(static c => c is >= '0' and <= '9').Take(LongestNumber).Count();
        return
            digits < text.Length
            && text[digits] is '.' or ')'
            && (digits + 1 == text.Length || text[digits + 1] is ' ' or '\t' or '\n')
            ? digits
            : null;
    }

    private static bool Follows(ScriptRawStatement raw, List<ScriptExpressionStatement> printed, string text)
    {
        var start = raw.Span.Start.Offset;
        var line = TextPlaces.LineStart(text, start);
        var before = printed.LastOrDefault();
        return before is not null
            && before.Span.Start.Offset >= line
            && start > 0
            && text[start - 1] == '}'
            && IsNumber(text, line, start)
            && !SaysRound(before);
    }

    // Tags alone, but for what stands before a number, or in one.
    private static bool IsNumber(string text, int start, int end)
    {
        var i = start;
        while (i < end)
        {
            if (string.CompareOrdinal(text, i, "{{", 0, 2) == 0)
            {
                var close = text.IndexOf("}}", i, end - i, StringComparison.Ordinal);
                i = close < 0 ? end : close + 2;
            }
            else if (text[i] is ' ' or '\t' or '>' or '-' or '+' or '*' or ':' or (>= '0' and <= '9'))
            {
                i++;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private static bool SaysRound(ScriptExpressionStatement printed) =>
        ScriptNodes
            .Below(printed)
            .OfType<ScriptMemberExpression>()
            .Any(static member =>
                member is { Target: ScriptVariable { Name: "for" }, Member.Name: "index" or "rindex" }
            );
}
