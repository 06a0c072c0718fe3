namespace ImrDocs.Templating.Markdown;

/// <summary>What a block of text is to its reader.</summary>
internal enum TextBlockKind
{
    /// <summary>A paragraph, also one of a list, of a quotation or of a definition.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The term before a definition: the label of what follows.</summary>
    Term,

    /// <summary>Lines that are kept as they are.</summary>
    Code,
}
