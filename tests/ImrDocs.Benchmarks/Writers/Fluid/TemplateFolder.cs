using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace ImrDocs.Benchmarks.Writers.Fluid;

/// <summary>
/// A contender's embedded templates, as the files that its includes ask for. They never change, so that no disk is
/// asked whether they did.
/// </summary>
internal sealed class TemplateFolder(string folder) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath) => new TemplateFile(subpath, TemplateText.Read($"{folder}/{subpath}"));

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class TemplateFile(string name, string text) : IFileInfo
    {
        public bool Exists => true;

        public long Length => Encoding.UTF8.GetByteCount(text);

        public string? PhysicalPath => null;

        public string Name => name;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(Encoding.UTF8.GetBytes(text));
    }
}
