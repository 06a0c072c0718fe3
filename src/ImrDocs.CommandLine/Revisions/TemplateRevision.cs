using ImrDocs.Snapshots.Redlines;
using ImrDocs.TemplateFolders;

namespace ImrDocs.CommandLine.Revisions;

/// <summary>
/// The templates of a folder as they are in a revision of its git repository: read from git's objects, written nowhere.
/// </summary>
/// <param name="Name">The revision as it was asked for.</param>
/// <param name="Commit">The hash of its commit, short.</param>
/// <param name="Templates">The templates.</param>
internal sealed record TemplateRevision(string Name, string Commit, TemplateFiles Templates)
{
    private const int ShortHash = 7;

    // A commit holds its message; no real one is longer.
    private const int MaxCommit = 1024 * 1024;

    /// <summary>Reads the templates of a revision.</summary>
    /// <param name="folder">The template folder; the repository is the one that holds it.</param>
    /// <param name="revision">What git takes for a revision: a branch, a tag, a hash, <c>HEAD~1</c>.</param>
    /// <param name="cancellation">Ends git.</param>
    /// <exception cref="GitException">
    /// There is no git, no repository, no such revision, or no templates in it.
    /// </exception>
    public static TemplateRevision Read(string folder, string revision, CancellationToken cancellation)
    {
        var git = new GitCommand(folder);
        var repository = GitRepository.Of(git, folder, cancellation);
        using var objects = new GitObjects(git, cancellation);
        var commit = CommitOf(objects, repository, folder, revision);
        var prefix = string.Concat(
            repository.Prefix.Select(static part => System.Text.Encoding.UTF8.GetString(part) + "/")
        );
        var texts = new RevisionFolder(objects, $"{revision}:{prefix}").Read(commit.Hash, repository.Prefix);
        return texts.Count > 0
            ? new(revision, commit.Hash[..ShortHash], TemplateFiles.FromContents(texts, $"{revision}:{prefix}"))
            : throw new GitException(
                $"Revision '{revision}' ({commit.Hash[..ShortHash]}) has no templates in "
                    + $"'{(prefix.Length == 0 ? "." : VisibleText.Of(prefix.TrimEnd('/')))}'."
            );
    }

    private static GitObject CommitOf(GitObjects objects, GitRepository repository, string folder, string revision)
    {
        // Git reads names line by line, so that a revision with a line break would be two.
        if (
            !revision.Any(char.IsControl)
            && revision.Length > 0
            && objects.Find(revision + "^{commit}", MaxCommit) is { } commit
        )
        {
            return commit;
        }

        var none = $"The repository of '{folder}' has no revision '{VisibleText.Of(revision)}'";
        throw new GitException(
            objects.Find("HEAD^{commit}", MaxCommit) is null ? none + ": there is no commit yet where it stands."
            : repository.IsShallow
                ? none
                    + ". It is a shallow clone, which lacks what is older; fetch the rest first: git fetch --unshallow"
            : none + ". If it is on a server, fetch it first: git fetch origin"
        );
    }
}
