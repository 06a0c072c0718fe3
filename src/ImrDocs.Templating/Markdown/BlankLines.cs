namespace ImrDocs.Templating.Markdown;

/// <summary>
/// Keeps one blank line where texts of a template follow each other with nothing printed between them.
/// </summary>
/// <remarks>
/// A condition that does not hold leaves the blank line before it and the one after it; the letter shows one. Blank
/// lines that one text holds side by side are its author's, and stay.
/// </remarks>
internal static class BlankLines
{
    // The end of a line, and a blank line.
    private const int Most = 2;

    /// <summary>How many line breaks at the beginning of a text are left out.</summary>
    /// <param name="breaksBefore">How many line breaks what is written already ends with.</param>
    /// <param name="breaks">How many the text begins with.</param>
    public static int Surplus(int breaksBefore, int breaks) =>
        breaksBefore == 0 ? 0 : Math.Max(0, Math.Min(breaks, breaksBefore + breaks - Most));

    /// <summary>How many line breaks at the beginning of a text are left out.</summary>
    public static int Surplus(int breaksBefore, ReadOnlySpan<char> text) =>
        Surplus(breaksBefore, text.Length - text.TrimStart('\n').Length);

    /// <summary>How many line breaks all that is written ends with, when a text follows.</summary>
    /// <param name="breaksBefore">How many line breaks what is written already ends with.</param>
    /// <param name="text">The text, as far as it is written.</param>
    public static int After(int breaksBefore, ReadOnlySpan<char> text)
    {
        var rest = text.TrimEnd('\n').Length;
        return Math.Min(Most, text.Length - rest + (rest == 0 ? breaksBefore : 0));
    }
}
