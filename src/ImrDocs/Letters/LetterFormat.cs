namespace ImrDocs.Letters;

/// <summary>A form in which a letter is written.</summary>
public enum LetterFormat
{
    /// <summary>Markdown, the letter's source form.</summary>
    Markdown,

    /// <summary>One self-contained HTML page, for print and for screens.</summary>
    Html,
}
