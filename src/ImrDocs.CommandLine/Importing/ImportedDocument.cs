namespace ImrDocs.CommandLine.Importing;

/// <summary>A letter as a reader of documents found it, whatever the document's kind.</summary>
/// <param name="Title">The title, as plain text; empty where the document says none.</param>
/// <param name="RunningHead">What each page has at its top.</param>
/// <param name="Blocks">The letter.</param>
internal sealed record ImportedDocument(
    string Title,
    IReadOnlyList<ImportedInline> RunningHead,
    IReadOnlyList<ImportedBlock> Blocks
);
