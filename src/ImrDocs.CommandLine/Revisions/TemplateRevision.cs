using System.Buffers.Text;
using System.Text;
using ImrDocs.Templates;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.CommandLine.Revisions;

/// <summary>The templates of a folder as they are in a revision of its git repository: read from git's objects, written nowhere.</summary>
/// <param name="Name">The revision as it was asked for.</param>
/// <param name="Commit">The hash of its commit, short.</param>
/// <param name="Templates">The templates.</param>
internal sealed record TemplateRevision(string Name, string Commit, TemplateFiles Templates)
{
    private const int ShortHash = 7;

    /// <summary>Reads the templates of a revision.</summary>
    /// <param name="folder">The template folder; the repository is the one that holds it.</param>
    /// <param name="revision">What git takes for a revision: a branch, a tag, a hash, <c>HEAD~1</c>.</param>
    /// <exception cref="GitException">There is no git, no repository, no such revision, or no templates in it.</exception>
    public static TemplateRevision Read(string folder, string revision)
    {
        var git = new Git(folder);
        var prefix = git.Run("", "rev-parse", "--show-prefix");
        if (prefix.ExitCode != 0)
        {
            throw new GitException($"'{folder}' lies in no git repository that can be read: {FirstLine(prefix.Error)}");
        }

        var commit = git.Run("", "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (commit.ExitCode != 0)
        {
            throw new GitException($"The repository of '{folder}' has no revision '{revision}'. If it is on a server, fetch it first: git fetch origin");
        }

        var files = Blobs(git, commit.Text, prefix.Text);
        return files.Count > 0
            ? new(revision, commit.Text[..ShortHash], TemplateFiles.FromTexts(Texts(git, files), $"{revision}:{prefix.Text}"))
            : throw new GitException($"Revision '{revision}' ({commit.Text[..ShortHash]}) has no templates in '{(prefix.Text.Length == 0 ? "." : prefix.Text.TrimEnd('/'))}'.");
    }

    private static List<(string Path, string Hash)> Blobs(Git git, string commit, string prefix)
    {
        var tree = git.Run("", ["ls-tree", "-r", "-z", "--full-tree", commit, .. prefix.Length == 0 ? [] : new[] { "--", prefix }]);
        if (tree.ExitCode != 0)
        {
            throw new GitException($"git cannot list the files of '{commit}': {FirstLine(tree.Error)}");
        }

        List<(string, string)> blobs = [];
        foreach (var entry in tree.Text.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // "100644 blob <hash>\t<path>": regular files alone, as links are not followed in a folder either.
            var tab = entry.IndexOf('\t', StringComparison.Ordinal);
            if (entry[..tab].Split(' ') is ["100644" or "100755", "blob", var hash] && entry[(tab + 1 + prefix.Length)..] is var path && IsTemplateFile(path))
            {
                blobs.Add((path, hash));
            }
        }

        return blobs;
    }

    // The same files that a folder's templates are.
    private static bool IsTemplateFile(string path) =>
        !path.StartsWith("samples/", StringComparison.Ordinal)
        && !path.Split('/').Any(static part => part.StartsWith('.'))
        && (TemplateNames.IsTemplate(path) || path == LetterFiles.Style);

    private static IEnumerable<KeyValuePair<string, string>> Texts(Git git, List<(string Path, string Hash)> files)
    {
        var batch = git.Run(string.Concat(files.Select(static file => file.Hash + "\n")), "cat-file", "--batch");
        var at = 0;
        foreach (var (path, hash) in files)
        {
            // "<hash> blob <size>\n<content>\n"
            var header = batch.Bytes.AsSpan(at)[..Math.Max(batch.Bytes.AsSpan(at).IndexOf((byte)'\n'), 0)];
            if (!Utf8Parser.TryParse(header[(header.LastIndexOf((byte)' ') + 1)..], out int size, out _))
            {
                throw new GitException($"git cannot read '{path}' ({hash}): {FirstLine(batch.Error)}");
            }

            using var reader = new StreamReader(new MemoryStream(batch.Bytes, at + header.Length + 1, size), Encoding.UTF8);
            at += header.Length + size + 2;
            yield return KeyValuePair.Create(path, reader.ReadToEnd());
        }
    }

    private static string FirstLine(string text) => text.Split('\n')[0];
}
