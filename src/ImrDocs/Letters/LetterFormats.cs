namespace ImrDocs.Letters;

/// <summary>The forms in which letters are written, and how their files are named.</summary>
public static class LetterFormats
{
    /// <summary>Every form, the source form first.</summary>
    public static IReadOnlyList<LetterFormat> All { get; } = [LetterFormat.Markdown, LetterFormat.Html];

    /// <summary>The extension of a form's files, without the dot.</summary>
    /// <param name="format">The form.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a format of letters.</exception>
    public static string Extension(this LetterFormat format) =>
        format switch
        {
            LetterFormat.Markdown => "md",
            LetterFormat.Html => "html",
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format of letters."),
        };
}
