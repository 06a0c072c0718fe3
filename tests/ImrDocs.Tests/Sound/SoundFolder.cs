using System.Runtime.CompilerServices;

namespace ImrDocs.Tests.Sound;

/// <summary>The sound templates of this folder, by the letter that they are about and their name.</summary>
/// <remarks>
/// A file holds templates of the letter that its folder is named after. Each follows a line <c>=== name</c>; its text
/// is the layout, up to a line <c>--- path</c> that begins another file.
/// </remarks>
internal static class SoundFolder
{
    private const string StartOfCase = "=== ";
    private const string StartOfFile = "--- ";

    public static IReadOnlyDictionary<string, SoundTemplate> Templates { get; } = Read();

    /// <summary>A case with all that a letter can have, and one with the least.</summary>
    public static IEnumerable<byte[]> Cases(string letter) =>
        Directory
            .EnumerateFiles(Path.Combine(Root(), letter), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes);

    private static SortedDictionary<string, SoundTemplate> Read()
    {
        SortedDictionary<string, SoundTemplate> found = new(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Root(), "*.txt", SearchOption.AllDirectories))
        {
            var letter = Path.GetFileName(Path.GetDirectoryName(file)!);
            var text = "\n" + File.ReadAllText(file).ReplaceLineEndings("\n");
            foreach (var block in text.Split("\n" + StartOfCase).Skip(1))
            {
                var template = Parse(letter, block);
                found.Add(template.Name, template);
            }
        }

        return found;
    }

    private static SoundTemplate Parse(string letter, string block)
    {
        var (name, body) = SplitLine(block);
        var parts = body.Split("\n" + StartOfFile);
        Dictionary<string, string> files = new(StringComparer.Ordinal)
        {
            ["layout.scriban-md"] = parts[0].TrimEnd('\n') + "\n",
            ["title.scriban-txt"] = "Letter",
            ["running-head.scriban-txt"] = "Letter",
        };
        foreach (var part in parts.Skip(1))
        {
            var (path, text) = SplitLine(part);
            files[path] = text.TrimEnd('\n') + "\n";
        }

        return new($"{letter}/{name}", letter, files);
    }

    private static (string Line, string Others) SplitLine(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? (text, "") : (text[..end], text[(end + 1)..]);
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

/// <summary>Templates of a small letter, as a careful author writes them.</summary>
/// <param name="Name">The letter, and what it is: <c>account/first-reminder</c>.</param>
/// <param name="Letter">The name of the letter that is declared.</param>
/// <param name="Files">The templates by path.</param>
internal sealed record SoundTemplate(string Name, string Letter, IReadOnlyDictionary<string, string> Files);
