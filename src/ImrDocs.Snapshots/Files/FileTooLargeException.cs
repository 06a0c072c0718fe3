using System.Globalization;

namespace ImrDocs.Snapshots.Files;

/// <summary>The error that a file has more bytes than are read.</summary>
internal sealed class FileTooLargeException(string path, int maxSize)
    : IOException(
        string.Create(CultureInfo.InvariantCulture, $"'{path}' has more than {maxSize} bytes, the most that are read.")
    )
{
    /// <summary>The most bytes that are read.</summary>
    public int MaxSize { get; } = maxSize;
}
