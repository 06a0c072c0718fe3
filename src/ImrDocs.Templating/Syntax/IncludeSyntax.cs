namespace ImrDocs.Templating.Syntax;

/// <summary>What to do where an include is given something in another way than Scriban reads.</summary>
internal static class IncludeSyntax
{
    /// <summary>What is wrong; null where that is nothing that includes alone have.</summary>
    /// <param name="message">What Scriban says.</param>
    /// <param name="code">What stands in the tag before the place that it speaks of.</param>
    /// <param name="rest">What stands in it from there on.</param>
    public static string? Describe(string message, string code, string rest) =>
        !IsOfInclude(code) ? null
        : message.Contains("found `,`")
            ? "what an include is given is not parted by commas: {{ include 'name' item: item }}"
        : message.Contains("only allowed for a top level assignment")
            ? "what an include is given stands after a colon: {{ include 'name' item: item }}"
        : message.Contains("Invalid token found")
            ? "what an include is given has parentheses around it where it is more than one word: "
                + (InParentheses(code, rest) ?? "{{ include 'name' item: (count > 1) }}")
        : null;

    private static bool IsOfInclude(string code) =>
        code.TrimStart('~', '-', ' ', '\t', '\n').StartsWith(Includes.FunctionName + " ", StringComparison.Ordinal);

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
