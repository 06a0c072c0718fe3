using System.Text;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.Templating.Syntax;

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

    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private long _total;
    private int _folders;

    /// <summary>The texts by path; empty where the revision has no such folder.</summary>
    /// <param name="commit">The hash of the commit.</param>
    /// <param name="prefix">The way to the folder.</param>
    /// <exception cref="GitException">A file is too long, or not in the repository.</exception>
    public IReadOnlyDictionary<string, string> Read(string commit, IReadOnlyList<byte[]> prefix)
    {
        var tree = Folder(commit + "^{tree}", "");
        foreach (var part in prefix)
        {
            if (tree.FirstOrDefault(entry => entry.IsFolder && entry.Name.AsSpan().SequenceEqual(part)) is not { } next)
            {
                return _texts;
            }

            tree = Folder(next.Hash, "");
        }

        Read(tree, "", 0);
        return _texts;
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
                && (TemplateNames.IsTemplate(path) || path == LetterFiles.Style)
                && !_texts.TryAdd(path, Text(entry.Hash, path))
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

    private string Text(string hash, string path)
    {
        var content = Guarded(path, () => Object(hash, MaxFile)).Content;
        _total += content.Length;
        if (_total > MaxTotal)
        {
            throw Refusal(path, $"with it, the templates have more than the {MaxTotal} bytes that are read");
        }

        using var reader = new StreamReader(new MemoryStream(content), Encoding.UTF8);
        return reader.ReadToEnd();
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
