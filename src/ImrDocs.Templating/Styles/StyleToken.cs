namespace ImrDocs.Templating.Styles;

/// <summary>A part of a style sheet.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Where it begins.</param>
/// <param name="End">The index after it, without a closing parenthesis.</param>
/// <param name="Value">The name, the address, with escapes resolved, or the sign.</param>
internal sealed record StyleToken(StyleTokenKind Kind, int Index, int End, string Value);
