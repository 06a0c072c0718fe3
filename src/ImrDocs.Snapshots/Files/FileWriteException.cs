namespace ImrDocs.Snapshots.Files;

/// <summary>The error that a file cannot be written or deleted; all files that belong to it are as they were.</summary>
internal sealed class FileWriteException(string path, Exception innerException)
    : IOException("the file cannot be written: " + TemporaryName.FolderIn(innerException.Message), innerException)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;
}
