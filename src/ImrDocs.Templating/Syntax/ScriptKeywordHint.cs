namespace ImrDocs.Templating.Syntax;

/// <summary>
/// What to do where Scriban reads what an author wrote in another way, and says only what it did not find.
/// </summary>
internal static class ScriptKeywordHint
{
    /// <summary>What to write instead; empty where that cannot be told.</summary>
    /// <param name="message">What Scriban says.</param>
    /// <param name="code">What stands in the tag before the place that it speaks of.</param>
    /// <param name="rest">What stands in it from there on.</param>
    public static string For(string message, string code, string rest) =>
        message.Contains("while parsing case statement") ? "; if 'case' is meant as a field, write '(case)' or 'this.case'"
        : IsOfInclude(code) ? OfInclude(message, code, rest)
        : message.Contains("only allowed for a top level assignment") ? "; to compare two values, write '=='"
        : message.Contains("while parsing binary expression") && message.Contains("instead of `\\n")
            ? "; a calculation ends with its line; put it in one line"
        : "";

    private static bool IsOfInclude(string code) =>
        code.TrimStart('~', '-', ' ', '\t', '\n').StartsWith(Includes.FunctionName + " ", StringComparison.Ordinal);

    private static string OfInclude(string message, string code, string rest) =>
        message.Contains("found `,`")
            ? "; what an include is given is not parted by commas: {{ include 'name' item: item }}"
        : message.Contains("only allowed for a top level assignment")
            ? "; what an include is given stands behind a colon: {{ include 'name' item: item }}"
        : message.Contains("Invalid token found")
            ? "; what an include is given has parentheses around it where it is more than one word: " +
                (InParentheses(code, rest) ?? "{{ include 'name' item: (count > 1) }}")
        : "";

    // Where the last value begins is known, and where it ends when no other follows.
    private static string? InParentheses(string code, string rest)
    {
        var colon = code.LastIndexOf(':');
        if (colon < 0 || (rest.Contains(':') && !rest.Contains('?')))
        {
            return null;
        }

        var value = (code.Substring(colon + 1) + rest).Trim();
        return $"{{{{ {code.Substring(0, colon).TrimStart('~', '-', ' ')}: ({value}) }}}}";
    }
}
