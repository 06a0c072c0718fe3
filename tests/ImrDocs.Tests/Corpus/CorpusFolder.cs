using System.Runtime.CompilerServices;

namespace ImrDocs.Tests.Corpus;

/// <summary>The cases below this folder.</summary>
internal static class CorpusFolder
{
    public static IReadOnlyDictionary<string, CorpusCase> Cases { get; } = Read();

    public static string Root([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private static SortedDictionary<string, CorpusCase> Read()
    {
        SortedDictionary<string, CorpusCase> cases = new(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Root(), "*.txt", SearchOption.AllDirectories))
        {
            var name = Path.ChangeExtension(Path.GetRelativePath(Root(), file), null).Replace('\\', '/');
            cases.Add(name, CorpusCase.Parse(name, File.ReadAllText(file)));
        }

        return cases;
    }
}
