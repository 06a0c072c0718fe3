namespace ImrDocs.CommandLine.Importing;

/// <summary>A part of a paragraph.</summary>
internal abstract record ImportedInline
{
    /// <summary>How it is stressed.</summary>
    public Emphasis Emphasis { get; init; }
}

/// <summary>Words that every letter says.</summary>
internal sealed record WordsInline(string Text) : ImportedInline;

/// <summary>The end of a line in a paragraph.</summary>
internal sealed record LineBreakInline : ImportedInline;

/// <summary>A value that changes with the case.</summary>
internal sealed record FieldInline(FieldUse Use) : ImportedInline;

/// <summary>A link.</summary>
internal sealed record LinkInline(string Address, IReadOnlyList<ImportedInline> Inlines) : ImportedInline;

/// <summary>A footnote, where its number stands.</summary>
internal sealed record FootnoteInline(IReadOnlyList<ImportedInline> Inlines) : ImportedInline;

/// <summary>Words that depend on a field.</summary>
/// <param name="Test">The question.</param>
/// <param name="Then">What is said where it is true.</param>
/// <param name="Else">What is said where it is not.</param>
/// <param name="Shown">What the document showed when it was saved, for a question that no template can ask.</param>
internal sealed record ConditionInline(
    FieldTest Test,
    IReadOnlyList<ImportedInline> Then,
    IReadOnlyList<ImportedInline> Else,
    IReadOnlyList<ImportedInline> Shown
) : ImportedInline;
