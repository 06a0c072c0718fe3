namespace ImrDocs.Templating.Foreign;

/// <summary>A mark in a text.</summary>
/// <param name="Length">How many characters it has.</param>
/// <param name="Content">The text between its signs; empty where it has none.</param>
internal readonly record struct FoundMark(int Length, string Content);
