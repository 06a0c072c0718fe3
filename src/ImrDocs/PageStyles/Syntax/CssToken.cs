namespace ImrDocs.PageStyles.Syntax;

/// <summary>A token of a style sheet, with its escapes resolved.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its name, text, unit, or character.</param>
/// <param name="Number">The value of a number.</param>
internal readonly record struct CssToken(CssTokenKind Kind, string Text, decimal Number = 0)
{
    /// <summary>Whether it opens a parenthesis, a bracket, or a brace.</summary>
    public bool IsOpening => Kind == CssTokenKind.Function || (Kind == CssTokenKind.Sign && Text is "(" or "[" or "{");

    /// <summary>Whether it closes a parenthesis, a bracket, or a brace.</summary>
    public bool IsClosing => Kind == CssTokenKind.Sign && Text is ")" or "]" or "}";

    /// <summary>Whether it is a character that stands for itself.</summary>
    public bool IsSign(string sign) => Kind == CssTokenKind.Sign && Text == sign;

    /// <summary>Whether it is a name, in small or capital letters.</summary>
    public bool IsName(string name) =>
        Kind == CssTokenKind.Identifier && Text.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it opens a function, in small or capital letters.</summary>
    public bool IsFunction(string name) =>
        Kind == CssTokenKind.Function && Text.Equals(name, StringComparison.OrdinalIgnoreCase);
}
