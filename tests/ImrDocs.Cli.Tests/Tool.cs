using System.Diagnostics;
using System.Runtime.CompilerServices;
using ImrDocs.CommandLine.Reviewing;

namespace ImrDocs.Cli.Tests;

/// <summary>
/// Runs the tool as a user's shell does: as a process in a folder of its own, which ends with the test.
/// </summary>
public sealed class Tool : IDisposable
{
    private const int MinutesToEnd = 2;

    private readonly string _program;
    private readonly bool _owns = true;

    public Tool()
        : this("ImrDocs.Warranties.dll") { }

    /// <param name="program">The tool, in the folder of the tests.</param>
    public Tool(string program)
    {
        _program = program;
        Directory.CreateDirectory(Folder);
    }

    private Tool(Tool other, string folder)
    {
        (_program, _owns) = (other._program, false);
        Folder = Path.Combine(other.Folder, folder);
    }

    /// <summary>The folder in which the tool runs.</summary>
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "imrdocs-" + Guid.NewGuid().ToString("N"));

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Here(), "../.."));

    /// <summary>The samples of the letter that tests quote and count.</summary>
    public static string Samples { get; } =
        Path.Combine(Repository, "tests/ImrDocs.Warranties/templates/warranty/samples");

    /// <summary>The tool run in a folder below, which stays when it is disposed of.</summary>
    public Tool In(string folder) => new(this, folder);

    public string Copy(string sample, string? name = null)
    {
        var path = name ?? sample + ".json";
        File.Copy(Path.Combine(Samples, sample + ".json"), Path.Combine(Folder, path));
        return path;
    }

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public string[] Files(string folder = ".") =>
        [
            .. Directory
                .EnumerateFileSystemEntries(Path.Combine(Folder, folder))
                .Select(static path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    public Result Run(params string[] arguments) => Run([], arguments);

    public Result Run((string Name, string Value)[] environment, params string[] arguments)
    {
        using var process = Start(environment, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(MinutesToEnd)), "The tool does not end.");
        return new(process.ExitCode, output, error.Result);
    }

    public Process Start((string Name, string Value)[] environment, params string[] arguments) =>
        Start("dotnet", [], environment, arguments);

    /// <summary>
    /// Starts the tool for a test that sends it a signal. Where the tests run in the background, a shell may have told
    /// them to ignore interrupts, which the tool would inherit.
    /// </summary>
    public Process StartForSignals((string Name, string Value)[] environment, params string[] arguments) =>
        Start("env", ["--default-signal", "dotnet"], environment, arguments);

    private Process Start(
        string program,
        string[] prefix,
        (string Name, string Value)[] environment,
        string[] arguments
    )
    {
        var start = new ProcessStartInfo(program, prefix)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, _program));
        arguments.ToList().ForEach(start.ArgumentList.Add);

        // A build server that runs the tests is not the one that a test is about.
        BuildServer.Variables.ToList().ForEach(variable => start.Environment.Remove(variable));
        environment.ToList().ForEach(variable => start.Environment[variable.Name] = variable.Value);
        return Process.Start(start) ?? throw new InvalidOperationException("The tool does not start.");
    }

    public void Dispose()
    {
        if (_owns)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    /// <summary>The line after a summary with errors.</summary>
    public static string HintAt(string id) => $"For what an error means: imrdocs explain {id}\n";

    /// <summary>What the tool said.</summary>
    public sealed record Result(int ExitCode, string Output, string Error);
}
