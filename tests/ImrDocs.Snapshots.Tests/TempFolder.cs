using System.Text;

namespace ImrDocs.Snapshots.Tests;

/// <summary>A folder for one test, deleted at its end.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("imrdocs-snapshots-").FullName;

    public string[] Files =>
        [
            .. Directory
                .EnumerateFiles(Path)
                .Select(file => System.IO.Path.GetFileName(file))
                .Order(StringComparer.Ordinal),
        ];

    public SnapshotName Name(params IEnumerable<(string Name, object? Value)> parameters) =>
        new(Path, "Letters", "Reads", parameters);

    public void Write(string fileName, ReadOnlySpan<byte> bytes) => File.WriteAllBytes(InFolder(fileName), bytes);

    public void WriteVerified(string fileName, string text) =>
        Write(fileName, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]);

    public byte[] Read(string fileName) => File.ReadAllBytes(InFolder(fileName));

    public bool Has(string fileName) => File.Exists(InFolder(fileName));

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string InFolder(string fileName) => System.IO.Path.Combine(Path, fileName);
}
