using System.Text;

namespace ImrDocs.Snapshots.Tests.Files;

/// <summary>A folder of its own for a test, which ends with it.</summary>
internal sealed class Folder : IDisposable
{
    public Folder() => Directory.CreateDirectory(Path);

    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), "imrdocs-" + Guid.NewGuid().ToString("N"));

    public string[] Names =>
        [
            .. Directory
                .EnumerateFileSystemEntries(Path)
                .Select(static path => System.IO.Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public void Write(string name, string text) => File.WriteAllBytes(At(name), Encoding.UTF8.GetBytes(text));

    public string Read(string name) => Encoding.UTF8.GetString(File.ReadAllBytes(At(name)));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
