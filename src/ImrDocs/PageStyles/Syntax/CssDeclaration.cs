namespace ImrDocs.PageStyles.Syntax;

/// <summary>A declaration of a style sheet: <c>color: red</c>.</summary>
/// <param name="Name">The property, in small letters unless it is a custom one.</param>
/// <param name="Value">Its value, without space around it.</param>
/// <param name="IsImportant">Whether it is marked as <c>!important</c>.</param>
internal sealed record CssDeclaration(string Name, IReadOnlyList<CssToken> Value, bool IsImportant)
{
    /// <summary>Whether the property is one that style sheets define themselves.</summary>
    public bool IsCustom => Name.StartsWith("--", StringComparison.Ordinal);

    /// <summary>Reads a declaration; null where the tokens are none.</summary>
    public static CssDeclaration? Read(IReadOnlyList<CssToken> tokens)
    {
        tokens = CssValue.Trim(tokens);
        var colon = 1;
        while (colon < tokens.Count && tokens[colon].Kind == CssTokenKind.Space)
        {
            colon++;
        }

        if (colon >= tokens.Count || tokens[0].Kind != CssTokenKind.Identifier || !tokens[colon].IsSign(":"))
        {
            return null;
        }

        var name = tokens[0].Text;
        var value = CssValue.Range(tokens, colon + 1, tokens.Count);
        value = CssValue.Trim(value);
        var isImportant = value is [.., var last] && last.IsName("important");
        if (isImportant)
        {
            value = CssValue.Trim(CssValue.Range(value, 0, value.Count - 1));
            isImportant = value is [.., { Kind: CssTokenKind.Sign, Text: "!" }];
            value = isImportant ? CssValue.Trim(CssValue.Range(value, 0, value.Count - 1)) : [];
        }

        name = name.StartsWith("--", StringComparison.Ordinal) ? name : name.ToLowerInvariant();
        return new(name, value, isImportant);
    }
}
