using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ImrDocs.Benchmarks.Builds;

/// <summary>The tool as its package installs it: machine code of this platform, in a folder of its own.</summary>
internal sealed class InstalledTool : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("imrdocs-tool-").FullName;

    /// <exception cref="InvalidOperationException">It cannot be published; it says why.</exception>
    public InstalledTool() =>
        Command.Run(
            _folder,
            "publish",
            Repository.File("src/ImrDocs.Cli"),
            "-c",
            Repository.Configuration,
            "-r",
            RuntimeInformation.RuntimeIdentifier,
            "--self-contained",
            "false",
            "-p:PublishReadyToRun=true",
            "--artifacts-path",
            Path.Combine(_folder, "artifacts"),
            "-o",
            Path.Combine(_folder, "tool"),
            "-v:q",
            "--nologo"
        );

    /// <summary>Runs the tool.</summary>
    /// <returns>How long it took, in milliseconds.</returns>
    /// <exception cref="InvalidOperationException">It failed; it says with what.</exception>
    public double Time(params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        Command.Run(_folder, [Path.Combine(_folder, "tool", "ImrDocs.Cli.dll"), .. arguments]);
        return watch.Elapsed.TotalMilliseconds;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
