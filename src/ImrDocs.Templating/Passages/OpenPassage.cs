namespace ImrDocs.Templating.Passages;

/// <summary>The end of what one way through a letter has written so far: the passage that is still going on.</summary>
/// <remarks>Two are equal when they read the same; what wrote them may differ.</remarks>
/// <param name="Text">The text, shortened as <see cref="PassageText"/> says.</param>
/// <param name="Origins">What writes each character.</param>
/// <param name="Cursor">Where in its line the text ends.</param>
/// <param name="HasText">Whether there was anything but white space, asked of plain text alone.</param>
internal sealed record OpenPassage(string Text, IReadOnlyList<TextOrigins> Origins, PassageCursor Cursor, bool HasText)
{
    /// <summary>The start of a letter.</summary>
    public static OpenPassage Start { get; } = new("", [], PassageCursor.LineStart(0), false);

    /// <summary>The line that the text ends with.</summary>
    public string Line => Text.Substring(Cursor.Line);

    public bool Equals(OpenPassage? other) => other is not null && HasText == other.HasText && Text == other.Text;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The same passage with what else writes it.</summary>
    public OpenPassage Union(OpenPassage other) =>
        this with
        {
            Origins = PassageText.Union(Text, Origins, other.Origins),
        };
}

/// <summary>Where in its line a text ends.</summary>
/// <param name="Line">Where the line begins.</param>
/// <param name="IsBeginning">Whether the line has no word yet: only white space, markers, and numbers.</param>
/// <param name="IsNumber">Whether the line has nothing that a list's number cannot have.</param>
/// <param name="Until">The character up to which the text is kept as it is; the null character where it is not.</param>
/// <param name="Run">Where the words begin that the text ends with; -1 where it ends with none.</param>
internal readonly record struct PassageCursor(int Line, bool IsBeginning, bool IsNumber, char Until, int Run)
{
    public static PassageCursor LineStart(int line) =>
        new(line, IsBeginning: true, IsNumber: true, Until: '\0', Run: -1);
}
