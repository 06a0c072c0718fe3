using System.Buffers.Text;
using System.Text;
using ImrDocs.Snapshots.Redlines;

namespace ImrDocs.CommandLine.Revisions;

/// <summary>
/// Reads the objects of a repository through one process of git, which asks no server and runs no filter.
/// </summary>
internal sealed class GitObjects : IDisposable
{
    // A name and its header; what git repeats of a name that it does not know is as long as the name.
    private const int MaxHeader = 64 * 1024;

    private const string Promised =
        "this is a partial clone, which left it on its server, and nothing is fetched here without being asked; fetch "
        + "what the revision has first, for example with: git archive --output=templates.zip REVISION";

    private readonly GitProcess _process;
    private readonly BufferedStream _output;

    public GitObjects(GitCommand git, CancellationToken cancellation)
    {
        _process = new(git.With("cat-file", "--batch"), cancellation);
        _output = new(_process.Output);
    }

    /// <summary>Reads an object.</summary>
    /// <param name="name">A hash, or what git takes for one; it has no line break.</param>
    /// <param name="limit">How many bytes it may have.</param>
    /// <returns>The object; null when the repository has none of that name.</returns>
    /// <exception cref="GitException">It has more bytes, or git cannot read it.</exception>
    public GitObject? Find(string name, int limit)
    {
        _process.Write(Encoding.UTF8.GetBytes(name));
        var header = Header();

        // "<hash> <type> <size>", or "<name> missing" and other words for what is not one object.
        if (header.Split(' ') is not [var hash, ("commit" or "tree" or "blob" or "tag") and var type, var size])
        {
            return header == name + " missing" ? null
                : header == name + " ambiguous"
                    ? throw new GitException($"'{VisibleText.Of(name)}' can be several objects; name it in full.")
                : throw new GitException(Refusal(name, _process.Stop()));
        }

        if (!Utf8Parser.TryParse(Encoding.ASCII.GetBytes(size), out long length, out _) || length > limit)
        {
            throw new GitException($"it has {size} bytes, more than the {limit} that are read");
        }

        var content = new byte[length];
        var isWhole = _output.ReadAtLeast(content, content.Length, throwOnEndOfStream: false) == content.Length;
        var isEnded = isWhole && _output.ReadByte() == '\n';
        _process.ThrowIfStopped();
        if (!isEnded)
        {
            _process.ThrowIfInterrupted();
            throw new GitException("git ended in the middle of it");
        }

        return new(hash, type, content);
    }

    public void Dispose()
    {
        _process.Dispose();
        _output.Dispose();
    }

    // Git ends where an object is promised by a server that it may not ask.
    private static string Refusal(string name, string error) =>
        error.Contains("promisor", StringComparison.Ordinal)
            ? Promised
            : $"git cannot read '{VisibleText.Of(name)}': {VisibleText.Of(error.Split('\n')[0])}";

    private string Header()
    {
        List<byte> line = [];
        int next;
        while ((next = _output.ReadByte()) is >= 0 and not '\n' && line.Count < MaxHeader)
        {
            line.Add((byte)next);
        }

        _process.ThrowIfStopped();
        if (line.Count == 0)
        {
            _process.ThrowIfInterrupted();
        }

        return Encoding.UTF8.GetString([.. line]);
    }
}

/// <summary>An object of a repository.</summary>
/// <param name="Hash">Its name.</param>
/// <param name="Type">What it is: <c>commit</c>, <c>tree</c>, <c>blob</c> or <c>tag</c>.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record GitObject(string Hash, string Type, byte[] Content);
