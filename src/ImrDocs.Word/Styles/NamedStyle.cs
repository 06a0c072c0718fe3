namespace ImrDocs.Word.Styles;

/// <summary>A style: one that every document has, or one that documents have where their letters need it.</summary>
/// <param name="Plain">The style of every document that it is, or is based on.</param>
/// <param name="Paragraph">How paragraphs look that have it; null for a style of characters.</param>
/// <param name="Characters">How characters look that have it; null for a style of paragraphs.</param>
internal sealed record NamedStyle(PlainStyle Plain, ParagraphLook? Paragraph, CharacterLook? Characters)
{
    /// <summary>Whether it changes nothing.</summary>
    public bool IsNone { get; } = Characters is { IsNone: true };

    /// <summary>Whether it is the style that every document has.</summary>
    public bool IsPlain { get; } = Paragraph == Plain.Paragraph && Characters == Plain.Characters;
}

/// <summary>A style that every document has.</summary>
/// <param name="Id">Its name in the document.</param>
/// <param name="Name">Its name as people read it; those of Word where Word has one.</param>
internal sealed record PlainStyle(string Id, string Name)
{
    /// <summary>How paragraphs look that have it; null for a style of characters.</summary>
    public ParagraphLook? Paragraph { get; init; }

    /// <summary>How characters look that have it; null for a style of paragraphs.</summary>
    public CharacterLook? Characters { get; init; }
}
