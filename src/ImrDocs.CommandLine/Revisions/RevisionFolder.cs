using ImrDocs.Snapshots.Redlines;
using ImrDocs.TemplateFolders;

namespace ImrDocs.CommandLine.Revisions;

/// <summary>Reads the template files of a folder from a repository's objects, within limits.</summary>
/// <param name="objects">The objects.</param>
/// <param name="displayRoot">What stands before a path in a message.</param>
internal sealed class RevisionFolder(GitObjects objects, string displayRoot)
{
    // Far more than a letter that can be checked has; a style sheet may embed fonts.
    private const int MaxFile = 8 * 1024 * 1024;
    private const int MaxTotal = 32 * 1024 * 1024;
    private const int MaxFolder = 4 * 1024 * 1024;
    private const int MaxFolders = 1_000;
    private const int MaxDepth = 64;

    private readonly SortedDictionary<string, byte[]> _contents = new(StringComparer.Ordinal);
    private long _total;
    private int _folders;

    /// <summary>The files by path; empty where the revision has no such folder.</summary>
    /// <param name="commit">The hash of the commit.</param>
    /// <param name="prefix">The way to the folder.</param>
    /// <exception cref="GitException">A file is too long, or not in the repository.</exception>
    public IReadOnlyDictionary<string, byte[]> Read(string commit, IReadOnlyList<byte[]> prefix)
    {
        var tree = Folder(commit + "^{tree}", "");
        foreach (var part in prefix)
        {
            if (tree.FirstOrDefault(entry => entry.IsFolder && entry.Name.AsSpan().SequenceEqual(part)) is not { } next)
            {
                return _contents;
            }

            tree = Folder(next.Hash, "");
        }

        Read(tree, "", 0);
        return _contents;
    }

    private void Read(IReadOnlyList<GitTreeEntry> tree, string folder, int depth)
    {
        // The same files that a folder's templates are.
        foreach (var entry in tree.Where(static entry => entry.Name is [not (byte)'.', ..]))
        {
            var path = folder + entry.Text;
            if (entry.IsFolder && path != "samples")
            {
                if (depth == MaxDepth)
                {
                    throw Refusal(path, $"it lies more than {MaxDepth} folders deep");
                }

                Read(Folder(entry.Hash, path), path + "/", depth + 1);
            }
            else if (
                entry.IsFile
                && TemplateFiles.IsLetterFile(path)
                && !_contents.TryAdd(path, Content(entry.Hash, path))
            )
            {
                throw Refusal(path, "the revision holds it twice");
            }
        }
    }

    private IReadOnlyList<GitTreeEntry> Folder(string name, string path) =>
        ++_folders <= MaxFolders
            ? Guarded(path, () => GitTreeEntry.In(Object(name, MaxFolder)))
            : throw Refusal(path, $"there are more than the {MaxFolders} folders that are read");

    private byte[] Content(string hash, string path)
    {
        var content = Guarded(path, () => Object(hash, MaxFile)).Content;
        _total += content.Length;
        if (_total > MaxTotal)
        {
            throw Refusal(path, $"with it, the templates have more than the {MaxTotal} bytes that are read");
        }

        return content;
    }

    private GitObject Object(string name, int limit) =>
        objects.Find(name, limit)
        ?? throw new GitException(
            "the repository does not have it; a partial clone gets it, for example, with: "
                + "git archive --output=templates.zip REVISION"
        );

    private T Guarded<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (GitException exception)
        {
            throw Refusal(path, exception.Message, exception);
        }
    }

    private GitException Refusal(string path, string reason, Exception? exception = null) =>
        new($"git cannot give '{VisibleText.Of(displayRoot + path)}': {reason}", exception);
}
