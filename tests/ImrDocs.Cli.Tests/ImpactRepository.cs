namespace ImrDocs.Cli.Tests;

/// <summary>A repository of one letter, in which a word of the templates has changed since the last commit.</summary>
public abstract class ImpactRepository : IDisposable
{
    private const string Changed = "1 of 1 letter changed, in 1 way\n";

    protected ImpactRepository()
    {
        LetterCopy.MakeIn(Letters);
        foreach (var file in Letters.Files(LetterCopy.Samples).Where(static name => name != "seed.json"))
        {
            File.Delete(Path.Combine(Letters.Folder, LetterCopy.Samples, file));
        }

        LetterCopy.Commit(Letters);
        LetterCopy.ChangeWord(Letters);
    }

    private protected Tool Letters { get; } = new();

    public void Dispose()
    {
        Letters.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static void AssertChanged(Tool.Result result)
    {
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(Changed, result.Output, StringComparison.Ordinal);
    }

    private protected static void AssertRefused(string message, Tool.Result result) =>
        Assert.Equal(new(2, "", message), result);

    private protected Tool.Result Impact(params (string Name, string Value)[] environment) =>
        Letters.Run(environment, "impact", "--base", "main");

    protected void Git(params string[] arguments) =>
        LetterCopy.Git(Letters, ["-c", "user.name=A", "-c", "user.email=a@example.org", .. arguments]);

    protected void Commit(string message) => Git("commit", "--quiet", "--message=" + message);

    protected string InFolder(string path) => Path.Combine(Letters.Folder, path);

    protected void WriteProgram(string path, string script)
    {
        var file = InFolder(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
