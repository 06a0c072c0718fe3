using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles.Grammar;

/// <summary>Reads values that are one word.</summary>
internal static class CssKeyword
{
    /// <summary>The word in small letters; null where the tokens are another kind of value.</summary>
    public static string? Of(IReadOnlyList<CssToken> tokens) =>
        tokens is [{ Kind: CssTokenKind.Identifier, Text: var name }] ? name.ToLowerInvariant() : null;

    /// <summary>Whether the tokens are one of some words.</summary>
    public static bool Is(IReadOnlyList<CssToken> tokens, params ReadOnlySpan<string> names) =>
        Of(tokens) is { } name && names.Contains(name);

    /// <summary>The word that takes a value from elsewhere, whatever the property; null for any other value.</summary>
    public static string? Global(IReadOnlyList<CssToken> tokens) =>
        Of(tokens) is "inherit" or "initial" or "unset" ? Of(tokens) : null;
}
