using System.Diagnostics;

namespace ImrDocs.Cli.Tests;

/// <summary>A file at which the tool waits until the test hands its content over: <c>mkfifo</c> makes it.</summary>
internal sealed class Fifo
{
    private readonly string _path;

    /// <param name="path">Where it stands; a file that stands there gives way.</param>
    public Fifo(string path)
    {
        _path = path;
        File.Delete(path);
        using var made = Process.Start("mkfifo", [path]);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }

    /// <summary>Waits until the tool reads, does something while it waits, and hands the content over.</summary>
    public void Feed(byte[] content, Action meanwhile)
    {
        // Opening waits for the reader. A lock would refuse one of the two.
        using var stream = new FileStream(_path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        meanwhile();
        stream.Write(content);
    }
}
