using ImrDocs.Snapshots.Files;

namespace ImrDocs.Snapshots;

/// <summary>
/// A received file that waits for a person's decision, with the verified file that it would replace, as both were when
/// they were read.
/// </summary>
public sealed class PendingSnapshot
{
    private readonly string _directory;
    private readonly string _receivedPath;
    private readonly string _verifiedPath;
    private readonly byte[] _received;
    private readonly byte[]? _verified;

    private PendingSnapshot(string directory, SnapshotFileNames names, byte[] received, byte[]? verified)
    {
        _directory = directory;
        (_receivedPath, _verifiedPath) = (
            Path.Combine(directory, names.Received),
            Path.Combine(directory, names.Verified)
        );
        (_received, _verified) = (received, verified);
        var text = SnapshotEncoding
            .FromBytes(received)
            .Text.Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n');
        File = SnapshotComparison.Compare(text, names, verified);
    }

    /// <summary>The received text against the verified file.</summary>
    public SnapshotFile File { get; }

    /// <summary>Reads a received file and its verified one.</summary>
    /// <param name="directory">The folder of both.</param>
    /// <param name="receivedFileName">The name of the received file: <c>….received.md</c>.</param>
    /// <returns>What was read, or null where there is no such file any more.</returns>
    /// <exception cref="ArgumentException">The name is not that of a received file.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static PendingSnapshot? Read(string directory, string receivedFileName)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var names = SnapshotFileNames.OfReceived(receivedFileName);
        return Bytes(Path.Combine(directory, names.Received)) is { } received
            ? new(directory, names, received, Bytes(Path.Combine(directory, names.Verified)))
            : null;
    }

    /// <summary>
    /// Makes the received texts the verified ones, all or none of those of a folder: exactly the texts that were read,
    /// with the bytes that this engine and Verify write. Each file is replaced in one step.
    /// </summary>
    /// <param name="files">The files that belong together, such as the forms of a letter.</param>
    /// <returns>Whether it was done, or what changed since the files were read.</returns>
    /// <exception cref="IOException">A file cannot be written; all verified files are what they were.</exception>
    /// <exception cref="UnauthorizedAccessException">
    /// A file may not be written; all verified files are what they were.
    /// </exception>
    public static PendingOutcome Accept(IReadOnlyList<PendingSnapshot> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var outcome = files.Select(static file => file.Look()).DefaultIfEmpty().Max();
        if (outcome != PendingOutcome.Done)
        {
            return outcome;
        }

        foreach (var folder in files.GroupBy(static file => file._directory))
        {
            FileCommit.Apply(
                folder.Key,
                [
                    .. folder.Select(static file =>
                        FileChange.Put(file.File.VerifiedFileName, SnapshotEncoding.ToBytes(file.File.ReceivedText))
                    ),
                    .. folder.Select(static file => FileChange.Delete(file.File.ReceivedFileName)),
                ],
                isDurable: true
            );
        }

        return PendingOutcome.Done;
    }

    /// <summary>Deletes the received file; the verified one stays what it is.</summary>
    /// <exception cref="IOException">The file cannot be deleted.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be deleted.</exception>
    public void Reject() => System.IO.File.Delete(_receivedPath);

    private static byte[]? Bytes(string path)
    {
        try
        {
            return PlainFile.ReadAllBytes(path, SnapshotFolder.MaxSize);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private PendingOutcome Look() =>
        Bytes(_receivedPath) is not { } received ? PendingOutcome.Gone
        : received.AsSpan().SequenceEqual(_received) && IsVerified(Bytes(_verifiedPath)) ? PendingOutcome.Done
        : PendingOutcome.Changed;

    private bool IsVerified(byte[]? present) =>
        present is null ? _verified is null : _verified is not null && present.AsSpan().SequenceEqual(_verified);
}
