using System.Globalization;
using System.Text.RegularExpressions;

namespace ImrDocs.Documents.Tests;

/// <summary>
/// The project that the examples of a page are a part of: files of C# and templates, in which <c>&lt;&lt;csharp
/// 1&gt;&gt;</c> stands for the page's first block of that language.
/// </summary>
/// <param name="Page">The page, from the root of the repository: <c>docs/rules.md</c>.</param>
/// <param name="Files">
/// The files by name; a template's name begins with its letter: <c>notice/layout.scriban-md</c>.
/// </param>
internal sealed partial record PageSetting(string Page, IReadOnlyDictionary<string, string> Files)
{
    private const string Extension = ".txt";

    /// <summary>The settings of all pages that have one: <c>Settings/docs/rules.txt</c>.</summary>
    public static IEnumerable<PageSetting> All() =>
        Directory
            .EnumerateFiles(Folder, "*" + Extension, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(Read);

    /// <summary>Each block that stands in a file: its language, and its number from 1.</summary>
    public IEnumerable<(string Language, int Number)> Blocks =>
        Files.Values.SelectMany(static text => Place().Matches(text)).Select(Named);

    /// <summary>The files with the blocks of the page.</summary>
    /// <param name="blocks">The blocks of the page.</param>
    public IReadOnlyDictionary<string, string> With(ILookup<string, DocumentBlock> blocks) =>
        Files.ToDictionary(
            static file => file.Key,
            file =>
                Place()
                    .Replace(
                        RepositoryFile().Replace(file.Value, static place => Text(place.Groups["path"].Value)),
                        place => blocks[Named(place).Language].ElementAt(Named(place).Number - 1).Text
                    )
        );

    private static string Folder => Path.Combine(DocumentBlock.Root, "tests", "ImrDocs.Documents.Tests", "Settings");

    private static PageSetting Read(string path)
    {
        var name = Path.GetRelativePath(Folder, path).Replace('\\', '/');
        var parts = File.ReadAllText(path)
            .ReplaceLineEndings("\n")
            .Split("--- ", StringSplitOptions.RemoveEmptyEntries);
        return new(
            name[..^Extension.Length] + ".md",
            parts.Select(static part => part.Split('\n', 2)).ToDictionary(static p => p[0], static p => p[1])
        );
    }

    private static (string Language, int Number) Named(Match place) =>
        (place.Groups["language"].Value, int.Parse(place.Groups["number"].ValueSpan, CultureInfo.InvariantCulture));

    private static string Text(string path) => File.ReadAllText(Path.Combine(DocumentBlock.Root, path));

    // <<file tests/Snapshots/Snapshot.cs>>
    [GeneratedRegex("<<file (?<path>[^>]+)>>", RegexOptions.ExplicitCapture)]
    private static partial Regex RepositoryFile();

    [GeneratedRegex("<<(?<language>[a-z]+) (?<number>[0-9]+)>>", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
