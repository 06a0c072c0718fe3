using System.Text;
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

    /// <summary>Writes files that belong together: all of them or none.</summary>
    /// <exception cref="FileWriteException">A file cannot be written; all files are as they were.</exception>
    public void Write(params IReadOnlyList<(string Name, string Text)> files)
    {
        Prepare();
        FileCommit.Apply(
            Path,
            [.. files.Select(static file => FileChange.Put(file.Name, Utf8.GetBytes(file.Text)))],
            isDurable: true
        );
    }

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
