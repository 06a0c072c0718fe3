namespace ImrDocs.CommandLine.Commands;

/// <summary>The error that a file cannot be read or written.</summary>
internal sealed class CaseFileException(string path, string id, string message, Exception innerException)
    : Exception(message, innerException)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>The id of what went wrong.</summary>
    public string Id { get; } = id;
}
