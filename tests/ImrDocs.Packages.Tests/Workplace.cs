using System.Diagnostics;
using System.Text;

namespace ImrDocs.Packages.Tests;

/// <summary>
/// A user's machine that has the SDK and nothing else: an empty cache of packages, and as sources the packages of this
/// repository and those of others that the machine's own cache has.
/// </summary>
public sealed class Workplace : IDisposable
{
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromMinutes(10);

    private readonly string _root = Directory.CreateTempSubdirectory("imrdocs-packages-").FullName;

    public Workplace()
    {
        Folder = Path.Combine(_root, "Für uns with spaces");
        Directory.CreateDirectory(Folder);
        if (Machine.Packages is not { } packages)
        {
            return;
        }

        Version = VersionOf("ImrDocs.ProjectTemplates", packages);
        File.WriteAllText(
            Path.Combine(_root, "NuGet.config"),
            $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{packages}" />
                <add key="others" value="{CacheOfMachine()}" />
              </packageSources>
            </configuration>
            """
        );
    }

    /// <summary>The folder in which the user works: its path has spaces and letters that are not ASCII.</summary>
    public string Folder { get; }

    /// <summary>The version of the packages.</summary>
    public string Version { get; } = "";

    /// <summary>Runs the SDK; what it says is the message of the test where it fails.</summary>
    public string Dotnet(params string[] arguments) => DotnetIn(".", arguments);

    /// <summary>Runs the SDK in a folder; what it says is the message of the test where it fails.</summary>
    public string DotnetIn(string folder, params string[] arguments)
    {
        var (status, output) = Run("dotnet", folder, arguments);
        Assert.True(status == 0, $"dotnet {string.Join(' ', arguments)} ended with {status}:\n{output}");
        return output;
    }

    /// <summary>Builds what cannot be built. Returns each error once, without the folder and the project.</summary>
    public IReadOnlyList<string> BuildErrors(string folder, params string[] properties)
    {
        var (status, output) = Run("dotnet", folder, ["build", "-clp:NoSummary", .. properties]);
        Assert.True(status != 0, output);
        return
        [
            .. output
                .Split('\n')
                .Where(static line => line.Contains(": error ", StringComparison.Ordinal))
                .Select(line =>
                {
                    var text = line.Trim()
                        .Replace(Path.GetFullPath(Path.Combine(Folder, folder)) + "/", "", StringComparison.Ordinal);
                    var project = text.LastIndexOf(" [", StringComparison.Ordinal);
                    return project < 0 ? text : text[..project];
                })
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Runs a program in a folder. Returns its exit code, and what it says on both streams.</summary>
    public (int Status, string Output) Run(string program, string folder, params string[] arguments)
    {
        using var process = Start(program, folder, arguments);
        return End(process, "");
    }

    /// <summary>Runs a command on a terminal, and presses a key when it asks for one.</summary>
    public (int Status, string Output) RunOnTerminal(string folder, string command, string question, char key)
    {
        using var process = Start("script", folder, ["-qec", command, "/dev/null"]);
        var shown = new StringBuilder();
        while (process.StandardOutput.Read() is >= 0 and var next)
        {
            shown.Append((char)next);
            if (next == question[^1] && shown.ToString().EndsWith(question, StringComparison.Ordinal))
            {
                process.StandardInput.Write(key);
                process.StandardInput.Flush();
                break;
            }
        }

        return End(process, shown.ToString());
    }

    /// <summary>The full path of a file or folder.</summary>
    public string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Writes a file, and its folder.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>Replaces a text of a file, which has it once.</summary>
    public void Edit(string path, string old, string text)
    {
        var before = Read(path);
        Assert.Equal(2, before.Split(old).Length);
        Write(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private Process Start(string program, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Path.Combine(Folder, folder),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            Environment =
            {
                ["DOTNET_CLI_UI_LANGUAGE"] = "en",
                ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
                ["DOTNET_NOLOGO"] = "1",
                ["MSBUILDDISABLENODEREUSE"] = "1",
                ["MSBUILDTERMINALLOGGER"] = "off",
                ["NUGET_PACKAGES"] = Path.Combine(_root, "cache"),
                // Project templates are installed here.
                ["DOTNET_CLI_HOME"] = Path.Combine(_root, "home"),
                ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
                // A terminal without colors.
                ["TERM"] = "dumb",
            },
        };

        // As a user's shell, which no build server and no other build has set up.
        foreach (var variable in new[] { "CI", "MSBuildSDKsPath", "MSBUILD_EXE_PATH", "Configuration" })
        {
            start.Environment.Remove(variable);
        }

        return Process.Start(start)!;
    }

    private static (int Status, string Output) End(Process process, string shown)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeToEnd), $"{process.StartInfo.FileName} does not end.");
        return (process.ExitCode, shown + output + error.Result);
    }

    private static string VersionOf(string package, string folder)
    {
        var file = Assert.Single(Directory.GetFiles(folder, package + ".*.nupkg"));
        return Path.GetFileNameWithoutExtension(file)[(package.Length + 1)..];
    }

    private static string CacheOfMachine() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
