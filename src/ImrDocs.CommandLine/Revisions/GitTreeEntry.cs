using System.Text;

namespace ImrDocs.CommandLine.Revisions;

/// <summary>A line of a folder as git stores it.</summary>
/// <param name="Mode">What it is: <c>100644</c> a file, <c>40000</c> a folder, <c>120000</c> a link, <c>160000</c> a
/// submodule.</param>
/// <param name="Name">The name, as git's bytes.</param>
/// <param name="Hash">The hash of what it holds.</param>
internal sealed record GitTreeEntry(string Mode, byte[] Name, string Hash)
{
    public bool IsFolder => Mode == "40000";

    /// <summary>Whether it is a plain file: links are followed in a work tree as little.</summary>
    public bool IsFile => Mode is "100644" or "100755" or "100664";

    public string Text => Encoding.UTF8.GetString(Name);

    /// <summary>Reads a tree: <c>mode name NUL hash</c>, with hashes as long as the repository's.</summary>
    /// <exception cref="GitException">It is no tree.</exception>
    public static IReadOnlyList<GitTreeEntry> In(GitObject tree)
    {
        if (tree.Type != "tree")
        {
            throw new GitException($"it is not a folder but a {tree.Type}");
        }

        List<GitTreeEntry> entries = [];
        var hashLength = tree.Hash.Length / 2;
        for (var rest = tree.Content.AsSpan(); rest.Length > 0; )
        {
            var (space, end) = (rest.IndexOf((byte)' '), rest.IndexOf((byte)0));
            if (space < 0 || end < space || rest.Length < end + 1 + hashLength)
            {
                throw new GitException("it is damaged");
            }

            entries.Add(
                new(
                    Encoding.ASCII.GetString(rest[..space]),
                    rest[(space + 1)..end].ToArray(),
                    Convert.ToHexStringLower(rest.Slice(end + 1, hashLength))
                )
            );
            rest = rest[(end + 1 + hashLength)..];
        }

        return entries;
    }
}
