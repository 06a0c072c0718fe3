namespace ImrDocs.CommandLine.Commands;

/// <summary>The error that a file cannot be written.</summary>
internal sealed class UnwritableException(string path, string message, Exception innerException)
    : Exception(message, innerException)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;
}
