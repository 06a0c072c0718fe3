using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ImrDocs.Snapshots.Files;

/// <summary>
/// Reads files that must be regular files: a pipe or a terminal is refused at once, where reading it could wait
/// forever.
/// </summary>
internal static class PlainFile
{
    private const int NonBlockingOnLinux = 0x800;
    private const int NonBlockingOnMacOS = 0x4;
    private const int CloseOnExecOnLinux = 0x80000;
    private const int CloseOnExecOnMacOS = 0x1000000;

    /// <summary>Reads a whole file.</summary>
    /// <param name="path">The file; a link is followed.</param>
    /// <param name="maxSize">The most bytes that the file may have.</param>
    /// <exception cref="FileTooLargeException">The file has more bytes.</exception>
    /// <exception cref="IOException">The file does not exist, is not a regular file, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a folder, or access is denied.</exception>
    public static byte[] ReadAllBytes(string path, int maxSize)
    {
        using var handle = Open(path);
        using var file = new FileStream(handle, FileAccess.Read, bufferSize: 0);
        if (!file.CanSeek)
        {
            throw new IOException($"'{path}' is a pipe or a device; a regular file is needed here.");
        }

        if (file.Length > maxSize)
        {
            throw new FileTooLargeException(path, maxSize);
        }

        // A file of /proc or /dev has no length to go by, and a file can grow while it is read.
        var content = new byte[Math.Min(Math.Max(file.Length, 4096), maxSize) + 1];
        var count = 0;
        while (true)
        {
            count += file.ReadAtLeast(content.AsSpan(count), content.Length - count, throwOnEndOfStream: false);
            if (count < content.Length)
            {
                return content.AsSpan(0, count).ToArray();
            }

            if (count > maxSize)
            {
                throw new FileTooLargeException(path, maxSize);
            }

            Array.Resize(ref content, (int)Math.Min(2L * content.Length, maxSize + 1L));
        }
    }

    /// <summary>
    /// Whether something that exists at a path is a pipe or a device, to which a file cannot be moved.
    /// </summary>
    public static bool IsSpecial(string path)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            return false;
        }

        if (IsOfSystem(path))
        {
            return true;
        }

        using var handle = OpenWithoutWaiting(path);
        return handle is not null && !Directory.Exists(path) && !IsSeekable(handle);
    }

    /// <summary>
    /// Whether a path is that of a device or of a process, such as <c>/dev/stdout</c>, whose links lead to no file's
    /// name.
    /// </summary>
    public static bool IsOfSystem(string path) =>
        path.StartsWith("/proc/", StringComparison.Ordinal)
        || (
            path.StartsWith("/dev/", StringComparison.Ordinal)
            && !path.StartsWith("/dev/shm/", StringComparison.Ordinal)
        );

    private static SafeFileHandle Open(string path)
    {
        // Whatever keeps a folder or a missing file from being opened, the ordinary way says it better.
        if (!Directory.Exists(path) && OpenWithoutWaiting(path) is { } handle)
        {
            return handle;
        }

        return File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
    }

    // .NET opens a pipe only when somebody writes to it, and has no other way to find out that it is one.
    private static SafeFileHandle? OpenWithoutWaiting(string path)
    {
        if (path.Contains('\0') || !(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS()))
        {
            return null;
        }

        var flags = OperatingSystem.IsLinux()
            ? NonBlockingOnLinux | CloseOnExecOnLinux
            : NonBlockingOnMacOS | CloseOnExecOnMacOS;
        var descriptor = Open(Encoding.UTF8.GetBytes(path + '\0'), flags);
        return descriptor < 0 ? null : new SafeFileHandle(descriptor, ownsHandle: true);
    }

    private static bool IsSeekable(SafeFileHandle handle)
    {
        using var stream = new FileStream(handle, FileAccess.Read, bufferSize: 0);
        return stream.CanSeek;
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);
}
