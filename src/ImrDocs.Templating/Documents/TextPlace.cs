namespace ImrDocs.Templating.Documents;

/// <summary>Where a character of a text, or a node of a document, is written in Markdown.</summary>
/// <param name="Start">Where it begins, in UTF-16 units from 0.</param>
/// <param name="End">Where what follows begins.</param>
internal readonly record struct TextPlace(int Start, int End);
