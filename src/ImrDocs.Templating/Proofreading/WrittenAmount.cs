using System.Text.RegularExpressions;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Tells an amount of a case from one that is the same in every letter.</summary>
/// <remarks>
/// A limit, a rate, a price of a tariff, and an example are the same for everyone. What was paid, asked for, or allowed
/// is not.
/// </remarks>
internal static class WrittenAmount
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // Of a sentence before the amount.
    private static readonly Regex Limit = new(
        @"\b(?:up to|at (?:least|most)|(?:more|less|greater|lesser|fewer|other|higher|lower) (?:than|of)|exceed\w*"
            + @"|excess of|max(?:imum)?|min(?:imum)?|limit(?:ed|s)?|cap(?:ped)?|threshold|reach(?:es)?|between|usually"
            + @"|generally)\b",
        Options
    );

    // Right before the amount: elsewhere, the words have other meanings.
    private static readonly Regex Comparison = new(
        @"\b(?:over|under|above|below|about|around|approximately|from)\s+(?:US\s*)?$",
        Options
    );

    private static readonly Regex Tariff = new(
        @"\b(?:fees?|fines?|charges?|penalt(?:y|ies)|prices?|tax(?:es)?|tariffs?|tolls?|fares?|costs?|damages)\b",
        Options
    );

    private static readonly Regex Example = new(
        @"\b(?:for example|for instance|e\.g\.|if|suppose|imagine)(?!\w)",
        Options
    );

    // What the amount is paid for, each time.
    private static readonly Regex Rate = new(
        @"^[\d.,]*\s*(?:[kKmM]\b|USD\b|dollars\b)?\s*(?:/|per\b|each\b|every\b|an?\s|or\s+(?:more|less)\b|for each\b)",
        Options
    );

    /// <summary>Whether an amount tells of a case.</summary>
    /// <param name="before">Its sentence before it.</param>
    /// <param name="after">Its sentence after it.</param>
    public static bool IsOfCase(string before, string after) =>
        !Limit.IsMatch(before)
        && !Comparison.IsMatch(before)
        && !Tariff.IsMatch(before)
        && !Example.IsMatch(before)
        && !Rate.IsMatch(after);
}
