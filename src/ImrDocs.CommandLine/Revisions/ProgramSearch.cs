using ImrDocs.CommandLine.Paths;

namespace ImrDocs.CommandLine.Revisions;

/// <summary>Finds a program as a shell does that trusts nothing of the folder it stands in.</summary>
/// <remarks>
/// The runtime's own search begins with the present folder, so that a repository could bring a program of its own.
/// Here only absolute folders of <c>PATH</c> count, and of those neither the present one nor a part of a distrusted
/// one.
/// </remarks>
/// <param name="path">The value of <c>PATH</c>.</param>
/// <param name="pathExtensions">The value of <c>PATHEXT</c>; used on Windows alone.</param>
/// <param name="present">The full path of the present folder.</param>
/// <param name="distrusted">Full paths of folders in which, and below which, no program is looked for.</param>
internal sealed class ProgramSearch(
    string? path,
    string? pathExtensions,
    string present,
    IReadOnlyList<string> distrusted
)
{
    private const UnixFileMode Executable =
        UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The full path of a program; null when there is none.</summary>
    /// <param name="name">The name, without an extension.</param>
    public string? Find(string name) =>
        (path ?? "")
            .Split(Path.PathSeparator)
            .Select(static folder => OperatingSystem.IsWindows() ? folder.Trim('"') : folder)
            .Where(static folder => Path.IsPathFullyQualified(folder))
            .SelectMany(folder => Extensions().Select(extension => Path.Combine(folder, name + extension)))
            .Select(Path.GetFullPath)
            .FirstOrDefault(IsTrustedProgram);

    // Of what Windows takes for programs, scripts are left out: another program would read their arguments again.
    private IEnumerable<string> Extensions() =>
        OperatingSystem.IsWindows()
            ? (pathExtensions ?? ".EXE")
                .Split(';')
                .Where(static extension => extension.ToUpperInvariant() is ".EXE" or ".COM")
            : [""];

    private bool IsTrustedProgram(string file)
    {
        try
        {
            return File.Exists(file)
                && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & Executable) != UnixFileMode.None)
                && !IsDistrusted(file)
                && !IsDistrusted(RealPath.Of(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be looked at cannot be started either; the search goes on, as a shell's does.
            return false;
        }
    }

    private bool IsDistrusted(string file) =>
        RealPath.IsSame(Path.GetDirectoryName(file)!, present)
        || distrusted.Any(folder => RealPath.IsBelow(file, folder));
}
