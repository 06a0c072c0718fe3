using System.Text;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Snapshots.Files;

namespace ImrDocs.CommandLine.Output;

/// <summary>
/// A folder that a run writes to. What earlier runs left there when they were killed is finished or removed first.
/// </summary>
internal sealed class OutputFolder(string path)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private bool _isReady;

    public string Path { get; } = path;

    /// <summary>Whether a folder cannot be made because a file is in its way; this is reported.</summary>
    /// <param name="terminal">Where the reason is written.</param>
    /// <param name="path">The folder.</param>
    public static bool IsRefused(Terminal terminal, string path)
    {
        for (var folder = path; folder is { Length: > 0 }; folder = System.IO.Path.GetDirectoryName(folder))
        {
            if (File.Exists(folder))
            {
                terminal.Error.WriteLine($"'{folder}' is a file; name a folder to write to.");
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes files that belong together: all of them or none.</summary>
    /// <exception cref="FileWriteException">A file cannot be written; all files are as they were.</exception>
    public void Write(IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> files)
    {
        Prepare();
        FileCommit.Apply(
            Path,
            [.. files.Select(static file => FileChange.Put(file.Name, file.Bytes))],
            isDurable: true
        );
    }

    /// <summary>Writes a text, whole or not at all.</summary>
    /// <exception cref="FileWriteException">The file cannot be written; it is as it was.</exception>
    public void Write(string name, string text) => Write([(name, Utf8.GetBytes(text))]);

    private void Prepare()
    {
        if (_isReady)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Path);
            Leftovers.Clear(Path);
            _isReady = true;
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new FileWriteException(Path, exception);
        }
    }
}
