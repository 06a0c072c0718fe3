using ImrDocs.CommandLine.Paths;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Snapshots.Files;

namespace ImrDocs.CommandLine.Output;

/// <summary>A file that the user names for a report to be written to.</summary>
internal static class OutputFile
{
    private const int MostLinks = 40;

    /// <summary>
    /// Writes a text to a file, whole or not at all. A link stays a link, and its target is written, but where others
    /// could have planted it: there it is replaced.
    /// </summary>
    /// <exception cref="FileWriteException">The file cannot be written.</exception>
    public static void Write(string path, string text)
    {
        var full = Path.GetFullPath(path);
        var target = Resolve(full);
        if (PlainFile.IsSpecial(target) && !IsPlanted(target))
        {
            WriteInto(target, text);
            return;
        }

        new OutputFolder(Path.GetDirectoryName(target)!).Write(Path.GetFileName(target), text);
    }

    /// <summary>Whether a file cannot be the output of a command; the reason is reported.</summary>
    /// <param name="terminal">Where the reason is written.</param>
    /// <param name="path">The file; null where the command writes none.</param>
    /// <param name="inputs">The files that the command reads.</param>
    public static bool IsRefused(Terminal terminal, string? path, IEnumerable<string> inputs)
    {
        if (path is null)
        {
            return false;
        }

        if (Directory.Exists(path))
        {
            terminal.Error.WriteLine($"'{path}' is a folder; name a file to write to.");
            return true;
        }

        var resolved = RealPath.OfEntry(path);
        if (inputs.Any(input => string.Equals(RealPath.OfEntry(input), resolved, StringComparison.OrdinalIgnoreCase)))
        {
            terminal.Error.WriteLine($"'{path}' is a file that the command reads; name another to write to.");
            return true;
        }

        return false;
    }

    private static string Resolve(string path)
    {
        try
        {
            var target = path;
            for (
                var links = 0;
                !PlainFile.IsOfSystem(target) && !IsPlanted(target) && new FileInfo(target).LinkTarget is not null;
                links++
            )
            {
                target =
                    links < MostLinks
                        ? File.ResolveLinkTarget(target, returnFinalTarget: false)!.FullName
                        : throw new IOException($"'{path}' leads through too many links.");
            }

            return target;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FileWriteException(path, exception);
        }
    }

    private static bool IsPlanted(string path) =>
        new FileInfo(path).LinkTarget is not null && SharedFolder.Is(Path.GetDirectoryName(path)!);

    // A pipe or a device has no folder in which it could be replaced; it takes the text as it comes.
    private static void WriteInto(string path, string text)
    {
        try
        {
            using var writer = new StreamWriter(
                path,
                new FileStreamOptions
                {
                    Mode = FileMode.Open,
                    Access = FileAccess.Write,
                    Share = FileShare.ReadWrite,
                }
            );
            writer.Write(text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FileWriteException(path, exception);
        }
    }
}
