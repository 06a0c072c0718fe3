namespace ImrDocs.CommandLine.Importing.Writing;

/// <summary>The files of a draft.</summary>
/// <param name="Files">The path of each below the folder of the draft, with forward slashes, and its text.</param>
internal sealed record Draft(IReadOnlyList<(string Path, string Text)> Files);
