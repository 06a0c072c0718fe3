using System.Runtime.CompilerServices;

namespace ImrDocs.Documents;

/// <summary>A fenced block of code in the README or in a page of the documentation.</summary>
/// <param name="Path">The document, from the root of the repository.</param>
/// <param name="Line">The number of the block's first line.</param>
/// <param name="Language">What the fence names; empty for none.</param>
/// <param name="Text">The lines without the fence and without its indent.</param>
public sealed record DocumentBlock(string Path, int Line, string Language, string Text)
{
    private const string Fence = "```";

    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(FolderOf(), "..", ".."));

    /// <summary>The blocks of all documents in some languages, in the order of their places.</summary>
    public static IEnumerable<DocumentBlock> ReadAll(params string[] languages) =>
        Documents().SelectMany(Read).Where(block => languages.Contains(block.Language));

    /// <summary>The blocks of all documents in none of some languages.</summary>
    public static IEnumerable<DocumentBlock> Others(params string[] languages) =>
        Documents().SelectMany(Read).Where(block => !languages.Contains(block.Language));

    /// <summary>The blocks of one document, in the order of their places.</summary>
    /// <param name="path">The document, from the root of the repository.</param>
    public static IEnumerable<DocumentBlock> Of(string path) => Read(System.IO.Path.Combine(Root, path));

    /// <inheritdoc/>
    public override string ToString() => $"{Path}({Line})";

    // The README of the repository, those of the packages, and the documentation.
    private static IEnumerable<string> Documents() =>
        Directory
            .EnumerateFiles(System.IO.Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(
                Directory
                    .EnumerateDirectories(System.IO.Path.Combine(Root, "src"))
                    .Select(static project => System.IO.Path.Combine(project, "README.md"))
                    .Where(File.Exists)
            )
            .Order(StringComparer.Ordinal)
            .Prepend(System.IO.Path.Combine(Root, "README.md"));

    private static IEnumerable<DocumentBlock> Read(string file)
    {
        var path = System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/');
        var lines = File.ReadAllLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            var opening = lines[i].TrimStart();
            if (!opening.StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var indent = lines[i].Length - opening.Length;
            var first = i + 1;
            do
            {
                i++;
                Assert.True(i < lines.Length, $"{path}({first}): the block has no end");
            } while (lines[i].Trim() != Fence);

            var text = lines[first..i].Select(line => line[Math.Min(indent, line.Length)..]);
            yield return new(path, first + 1, opening[Fence.Length..], string.Join('\n', text));
        }
    }

    private static string FolderOf([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
