using ImrDocs.Snapshots.Redlines;

namespace ImrDocs.CommandLine.Revisions;

/// <summary>The repository whose work tree holds a folder.</summary>
/// <param name="Prefix">The way from the root of the work tree to the folder, as git's bytes; empty at the
/// root.</param>
/// <param name="IsShallow">Whether the repository lacks the history before some commits.</param>
internal sealed record GitRepository(IReadOnlyList<byte[]> Prefix, bool IsShallow)
{
    private const int MaxAnswer = 64 * 1024;

    /// <summary>Finds the repository of a folder.</summary>
    /// <param name="git">Git in the folder.</param>
    /// <param name="folder">The folder as the user named it.</param>
    /// <param name="cancellation">Ends git.</param>
    /// <exception cref="GitException">There is none, or git does not read it; the message says why.</exception>
    public static GitRepository Of(GitCommand git, string folder, CancellationToken cancellation)
    {
        // The prefix stands last: a folder's name can hold line breaks.
        using var process = new GitProcess(
            git.With(
                "rev-parse",
                "--is-bare-repository",
                "--is-inside-work-tree",
                "--is-shallow-repository",
                "--show-prefix"
            ),
            cancellation
        );
        var answer = new byte[MaxAnswer];
        var length = process.Output.ReadAtLeast(answer, MaxAnswer, throwOnEndOfStream: false);
        process.ThrowIfStopped();
        if (length == MaxAnswer || process.WaitForExit() != 0)
        {
            process.ThrowIfInterrupted();
            throw new GitException(Refusal(folder, process.Stop()));
        }

        var rest = answer.AsSpan(0, length);
        var (isBare, isInside, isShallow) = (NextIsTrue(ref rest), NextIsTrue(ref rest), NextIsTrue(ref rest));
        if (!isInside)
        {
            throw new GitException(
                isBare ? Bare(folder) : $"'{folder}' lies in a repository's own folder; name one of its work tree."
            );
        }

        return new(PartsOf(rest.TrimEnd((byte)'\n')), isShallow);
    }

    private static bool NextIsTrue(ref Span<byte> lines)
    {
        var end = lines.IndexOf((byte)'\n');
        var isTrue = end >= 0 && lines[..end].SequenceEqual("true"u8);
        lines = lines[(end + 1)..];
        return isTrue;
    }

    private static List<byte[]> PartsOf(ReadOnlySpan<byte> path)
    {
        List<byte[]> parts = [];
        foreach (var range in path.Split((byte)'/'))
        {
            if (path[range] is { Length: > 0 } part)
            {
                parts.Add(part.ToArray());
            }
        }

        return parts;
    }

    private static string Refusal(string folder, string error)
    {
        var reason = VisibleText.Of(error.Split('\n')[0]);
        return error.Contains("dubious ownership", StringComparison.Ordinal)
                ? $"git refuses the repository of '{folder}', which belongs to another user; if you trust its owner, "
                    + $"tell git so (git config --global --add safe.directory PATH): {reason}"
            : error.Contains("safe.bareRepository", StringComparison.Ordinal) ? Bare(folder)
            : $"'{folder}' is not in a git repository that can be read: {reason}";
    }

    private static string Bare(string folder) =>
        $"'{folder}' lies in a bare repository, which has no present templates to compare with; "
        + "run this in a clone with a work tree.";
}
