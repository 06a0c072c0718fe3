namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>A block of a document, or an item of a list before the list is put together.</summary>
/// <param name="Block">The block; for an item, its paragraph.</param>
/// <param name="List">The list that it is an item of; null for a block.</param>
internal sealed record FlowItem(ImportedBlock Block, ListPosition? List);

/// <summary>The place of an item.</summary>
/// <param name="Number">The list.</param>
/// <param name="Level">How deep the item stands in it.</param>
/// <param name="Definition">The level.</param>
internal sealed record ListPosition(int Number, int Level, ListLevel Definition);
