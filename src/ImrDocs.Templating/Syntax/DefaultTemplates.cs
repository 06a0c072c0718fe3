namespace ImrDocs.Templating.Syntax;

/// <summary>What a letter without a template of its own has for its title and for its running head.</summary>
internal static class DefaultTemplates
{
    private const string Heading = "# ";

    // What Markdown or Scriban may read as more than a character.
    private static readonly char[] Markup =
    [
        '{',
        '}',
        '*',
        '_',
        '`',
        '[',
        ']',
        '<',
        '>',
        '\\',
        '#',
        '&',
        '~',
        '^',
        '!',
    ];

    /// <summary>The templates, by their paths in the template folder.</summary>
    /// <param name="letter">The letter's name.</param>
    /// <param name="layout">The text of the letter's layout, with line feeds alone.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> For(string letter, string layout)
    {
        var title = (HeadingOf(layout) ?? InWords(letter)) + "\n";
        return [new(LetterFiles.Title, title), new(LetterFiles.RunningHead, title)];
    }

    // Only a heading at the very beginning is one that every letter has.
    private static string? HeadingOf(string layout)
    {
        var line = layout.TrimStart('\n').Split('\n')[0];
        var text = line.StartsWith(Heading, StringComparison.Ordinal) ? line.Substring(Heading.Length).Trim() : "";
        return text.Length > 0 && text.IndexOfAny(Markup) < 0 ? text : null;
    }

    private static string InWords(string letter) =>
        letter.Substring(0, 1).ToUpperInvariant() + letter.Substring(1).Replace('-', ' ');
}
