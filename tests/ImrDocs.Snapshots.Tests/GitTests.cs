using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ImrDocs.Snapshots.Tests;

/// <summary>The repository's attributes, held to a real git.</summary>
public sealed class GitTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose()
    {
        // git makes its objects read-only, which keeps Windows from deleting them.
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        _folder.Dispose();
    }

    [TheoryWith(Needs.Git)]
    [InlineData("false")]
    [InlineData("true")]
    public void Verified_files_survive_a_clone_byte_for_byte(string autocrlf)
    {
        string[] extensions = ["txt", "md", "html", "json", "cs"];
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "Núñez\n\n😀 no newline at the end"u8];
        var source = Directory.CreateDirectory(Path.Combine(_folder.Path, "source")).FullName;
        foreach (var file in new[] { ".gitattributes", ".gitignore" })
        {
            File.Copy(Path.Combine(RepositoryRoot(), file), Path.Combine(source, file));
        }

        foreach (var extension in extensions)
        {
            File.WriteAllBytes(Path.Combine(source, $"Letters.Reads#name.verified.{extension}"), bytes);
            File.WriteAllBytes(Path.Combine(source, $"Letters.Reads#name.received.{extension}"), bytes);
        }

        var autocrlfSetting = $"core.autocrlf={autocrlf}";
        Git(source, "-c", autocrlfSetting, "init", "--quiet");
        Git(source, "-c", autocrlfSetting, "add", "--all");
        Git(
            source,
            "-c",
            autocrlfSetting,
            "-c",
            "user.name=Test",
            "-c",
            "user.email=test@example.org",
            "commit",
            "--quiet",
            "--message",
            "Snapshots"
        );
        Git(_folder.Path, "-c", autocrlfSetting, "clone", "--quiet", "source", "clone");

        var clone = Path.Combine(_folder.Path, "clone");
        Assert.All(extensions, extension =>
            Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(clone, $"Letters.Reads#name.verified.{extension}")))
        );
        Assert.Empty(Directory.EnumerateFiles(clone, "*.received.*"));
    }

    private static void Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardError = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = Path.Combine(folder, "no-such-file");
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error);
    }

    private static string RepositoryRoot([CallerFilePath] string sourceFile = "")
    {
        var folder = new FileInfo(sourceFile).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, ".gitattributes")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new DirectoryNotFoundException($"No folder above {sourceFile} holds .gitattributes.");
    }
}
