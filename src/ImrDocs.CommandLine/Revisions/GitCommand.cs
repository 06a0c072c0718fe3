using System.Diagnostics;
using ImrDocs.CommandLine.Paths;

namespace ImrDocs.CommandLine.Revisions;

/// <summary>How git is started: by its full path, and so that nothing but its own code runs.</summary>
/// <remarks>
/// A repository's configuration can name programs. The commands that are used here ask for none of them; that they are
/// also switched off holds for every git there is and will be. The protection of <c>safe.directory</c> stays as it is.
/// </remarks>
internal sealed class GitCommand
{
    private const string Name = "git";
    private const string Variables = "GIT_";

    private static readonly string[] Switches =
    [
        "--no-pager",
        "-c",
        "core.fsmonitor=false",
        "-c",
        "core.hooksPath=" + (OperatingSystem.IsWindows() ? "NUL" : "/dev/null"),
        "-c",
        "core.sshCommand=",
        "-c",
        "core.gitProxy=",
        "-c",
        "core.askPass=",
        "-c",
        "credential.helper=",
        "-c",
        "diff.external=",
        "-c",
        "protocol.allow=never",
        "-c",
        "safe.bareRepository=explicit",
    ];

    private readonly string _program;
    private readonly string _folder;

    /// <param name="folder">The folder in which git runs.</param>
    /// <exception cref="GitException">There is no git.</exception>
    public GitCommand(string folder)
    {
        _folder = Path.GetFullPath(folder);
        var search = new ProgramSearch(
            Environment.GetEnvironmentVariable("PATH"),
            Environment.GetEnvironmentVariable("PATHEXT"),
            Directory.GetCurrentDirectory(),
            [
                _folder,
                RealPath.Of(_folder),
                .. WorkTreesAround(_folder),
                .. WorkTreesAround(Directory.GetCurrentDirectory()),
            ]
        );
        _program = search.Find(Name)
            ?? throw new GitException(
                "git cannot be started; is it installed, and on the PATH? Folders that are not absolute, the "
                    + "present one, and those of the repository itself do not count."
            );
    }

    /// <summary>What starts git.</summary>
    /// <param name="arguments">The command and its arguments.</param>
    public ProcessStartInfo With(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(_program, [.. Switches, .. arguments])
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // They lead git to another repository, index or configuration than the folder's: a hook's git sets them.
        var misleading = start.Environment.Keys.Where(static name =>
            name.StartsWith(Variables, StringComparison.OrdinalIgnoreCase)
        );
        foreach (var name in misleading.ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        return start;
    }

    // A repository at the root of all would be everything, the system's programs with it.
    private static IEnumerable<string> WorkTreesAround(string folder)
    {
        for (var above = new DirectoryInfo(RealPath.Of(folder)); above.Parent is not null; above = above.Parent)
        {
            if (Path.Exists(Path.Combine(above.FullName, ".git")))
            {
                yield return above.FullName;
            }
        }
    }
}
