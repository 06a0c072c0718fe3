namespace ImrDocs.Snapshots.Files;

/// <summary>
/// Folders in which every user may create files and none may replace another's, such as <c>/tmp</c>: what lies there
/// can be planted, so that nothing that others could have left is finished or followed.
/// </summary>
internal static class SharedFolder
{
    /// <summary>Whether a folder is one of them: it has the sticky bit.</summary>
    /// <exception cref="IOException">The folder cannot be looked at.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be looked at.</exception>
    public static bool Is(string directory) =>
        !OperatingSystem.IsWindows() && File.GetUnixFileMode(directory).HasFlag(UnixFileMode.StickyBit);
}
