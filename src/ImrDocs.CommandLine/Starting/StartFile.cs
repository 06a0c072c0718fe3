using System.Reflection;

namespace ImrDocs.CommandLine.Starting;

/// <summary>A file with which a repository of templates begins.</summary>
/// <param name="Path">Its path, with forward slashes.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record StartFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The content of a resource of an assembly.</summary>
    public static byte[] Read(Assembly assembly, string resource)
    {
        using var content = new MemoryStream();
        assembly.GetManifestResourceStream(resource)!.CopyTo(content);
        return content.ToArray();
    }
}
