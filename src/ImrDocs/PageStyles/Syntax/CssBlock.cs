namespace ImrDocs.PageStyles.Syntax;

/// <summary>A block of a style sheet: a rule, or what begins with <c>@</c>.</summary>
/// <param name="Head">What stands before its braces, without space around it.</param>
/// <param name="Declarations">The declarations in it.</param>
/// <param name="Blocks">The blocks in it.</param>
internal sealed record CssBlock(
    IReadOnlyList<CssToken> Head,
    IReadOnlyList<CssDeclaration> Declarations,
    IReadOnlyList<CssBlock> Blocks
)
{
    /// <summary>The name after <c>@</c>, in small letters; null for a rule.</summary>
    public string? AtName =>
        Head is [{ Kind: CssTokenKind.AtKeyword, Text: var name }, ..] ? name.ToLowerInvariant() : null;

    /// <summary>What stands after the name that begins with <c>@</c>.</summary>
    public IReadOnlyList<CssToken> AtHead => CssValue.Trim(CssValue.Range(Head, 1, Head.Count));
}
