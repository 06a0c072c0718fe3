namespace ImrDocs.Templating.Documents;

/// <summary>A run: text of a block that is alike, or stands in something alike. The set of runs is closed.</summary>
internal abstract class DocumentRun : DocumentNode;

/// <summary>Text.</summary>
internal sealed class TextRun : DocumentRun
{
    /// <summary>The text; empty only where a printed value is.</summary>
    public required string Text { get; init; }

    /// <summary>Whether each character stands in the Markdown as it is, after one backslash at most.</summary>
    public bool IsWritten { get; init; }
}

/// <summary>Text that is shown as it is, in letters of one width.</summary>
internal sealed class CodeRun : DocumentRun
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }
}

/// <summary>The end of a line.</summary>
internal sealed class LineBreakRun : DocumentRun
{
    /// <summary>
    /// Whether a new line begins there in every form; otherwise a line of the template ends, and a form has a space.
    /// </summary>
    public bool IsHard { get; init; }
}

/// <summary>Text that is emphasized.</summary>
internal sealed class EmphasisRun : DocumentRun
{
    /// <summary>Whether the text is strong (bold); otherwise it is emphasized (italic).</summary>
    public bool IsStrong { get; init; }

    /// <summary>The text.</summary>
    public required IReadOnlyList<DocumentRun> Runs { get; init; }
}

/// <summary>
/// A printed value that is not ordered together with the text around it, since their directions may differ (Unicode
/// Standard Annex #9).
/// </summary>
internal sealed class IsolatedRun : DocumentRun
{
    /// <summary>The text.</summary>
    public required IReadOnlyList<DocumentRun> Runs { get; init; }
}

/// <summary>A link.</summary>
internal sealed class LinkRun : DocumentRun
{
    /// <summary>
    /// The address: <c>https:</c>, <c>http:</c>, <c>mailto:</c>, <c>tel:</c>, or a place in the letter, <c>#name</c>.
    /// </summary>
    public required string Address { get; init; }

    /// <summary>
    /// Whether the address is the text, too, as in <c>&lt;https://example.org&gt;</c>: such a link is written in one
    /// piece.
    /// </summary>
    public bool IsAddress { get; init; }

    /// <summary>What is shown where the link is pointed at; empty where nothing is.</summary>
    public string Title { get; init; } = "";

    /// <summary>The text.</summary>
    public required IReadOnlyList<DocumentRun> Runs { get; init; }

    /// <summary>The mark of the value that is the address, while no value is known; else null.</summary>
    public TextRun? MarkedAddress { get; init; }
}

/// <summary>An image.</summary>
internal sealed class ImageRun : DocumentRun
{
    /// <summary>The path of the image's file in the letter's folder.</summary>
    public required string Path { get; init; }

    /// <summary>The width in pixels of 1/96 inch; null where it follows from the height, or from the file.</summary>
    public int? Width { get; init; }

    /// <summary>The height in pixels of 1/96 inch; null where it follows from the width, or from the file.</summary>
    public int? Height { get; init; }

    /// <summary>What the image shows, for those who cannot see it.</summary>
    public required IReadOnlyList<TextRun> Runs { get; init; }
}

/// <summary>A footnote, where its number is shown.</summary>
internal sealed class FootnoteRun : DocumentRun
{
    /// <summary>
    /// The language of the footnote, as a tag of BCP 47; null where it is that of the letter.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>The text of the footnote.</summary>
    public required IReadOnlyList<DocumentRun> Runs { get; init; }
}
