namespace ImrDocs.PageStyles.Grammar;

/// <summary>What relative lengths are relative to, in points.</summary>
/// <param name="FontSize">The size of the element's font.</param>
/// <param name="RootFontSize">The size of the page's font.</param>
/// <param name="Whole">What 100% is; null where a percentage is no value.</param>
internal readonly record struct LengthContext(decimal FontSize, decimal RootFontSize, decimal? Whole)
{
    /// <summary>A context for asking whether a text is a length at all.</summary>
    public static LengthContext Any => new(1, 1, 1);
}
