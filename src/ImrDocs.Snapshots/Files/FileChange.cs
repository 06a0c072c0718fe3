namespace ImrDocs.Snapshots.Files;

/// <summary>What becomes of one file of a folder.</summary>
/// <param name="Name">The file's name, without a folder.</param>
/// <param name="Content">The bytes that it holds from then on; null to delete it.</param>
internal readonly record struct FileChange(string Name, ReadOnlyMemory<byte>? Content)
{
    public static FileChange Put(string name, ReadOnlyMemory<byte> content) => new(name, content);

    public static FileChange Delete(string name) => new(name, null);
}
