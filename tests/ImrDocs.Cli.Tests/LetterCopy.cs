using System.Diagnostics;
using ImrDocs.Letters;
using ImrDocs.Warranties;

namespace ImrDocs.Cli.Tests;

/// <summary>
/// A copy of the templates of <c>ImrDocs.Warranties</c> with all samples, as it lies in a user's repository:
/// <c>templates/warranty</c>. The letter is frozen, so tests quote it and count its samples.
/// </summary>
internal static class LetterCopy
{
    public const string Folder = "templates/warranty";
    public const string Samples = Folder + "/samples";

    /// <summary>How many letters the samples make.</summary>
    public const int Letters = 10;

    /// <summary>A sentence that every letter holds once, of which tests change a word.</summary>
    private const string Sentence = "The inspector has the following qualifications";

    /// <summary>How many forms a letter has.</summary>
    public static int Forms => Formats.All.Count;

    /// <summary>The forms of the letter.</summary>
    public static LetterFormats Formats => LetterFiles<WarrantyDecision>.Formats;

    /// <summary>What <c>verify</c> tells of the samples.</summary>
    public static StatusTable Table { get; } = new(25, Formats);

    public static void MakeIn(Tool tool)
    {
        var original = Path.GetDirectoryName(Tool.Samples)!;
        foreach (
            var file in Directory
                .EnumerateFiles(original, "*", SearchOption.AllDirectories)
                .Where(static file => !file.Contains(".received.", StringComparison.Ordinal))
        )
        {
            var target = Path.Combine(tool.Folder, Folder, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public static string Verified(string sample) => Verified(sample, LetterFormat.Source);

    public static string Verified(string sample, LetterFormat form) =>
        $"{Samples}/{LetterFiles<WarrantyDecision>.Verified(sample, form)}";

    public static string Received(string sample) => Received(sample, LetterFormat.Source);

    public static string Received(string sample, LetterFormat form) =>
        $"{Samples}/{LetterFiles<WarrantyDecision>.Received(sample, form)}";

    /// <summary>The names of the files that wait for a decision on some samples, in the order of the samples.</summary>
    public static IEnumerable<string> AllReceived(params IEnumerable<string> samples) =>
        samples.SelectMany(LetterFiles<WarrantyDecision>.Received);

    /// <summary>Changes one word of the wording that all letters share.</summary>
    public static void ChangeWord(Tool tool, string word = "skills") =>
        Change(
            tool,
            "inspector.scriban-md",
            Sentence,
            Sentence.Replace("qualifications", word, StringComparison.Ordinal)
        );

    public static void Change(Tool tool, string template, string before, string after, string folder = Folder)
    {
        var text = tool.Read($"{folder}/{template}");
        Assert.Contains(before, text, StringComparison.Ordinal);
        tool.Write($"{folder}/{template}", text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>Makes the folder a repository, with all that is in it as its first commit.</summary>
    public static void Commit(Tool tool)
    {
        Git(tool, "init", "--quiet", "--initial-branch=main");
        Git(tool, "add", "--all");
        Git(tool, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--message=base");
    }

    public static void Git(Tool tool, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = tool.Folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    public static string[] Pending(Tool tool) =>
        [.. tool.Files(Samples).Where(static name => name.Contains(".received.", StringComparison.Ordinal))];
}
