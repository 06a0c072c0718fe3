using System.Text;
using ImrDocs.Snapshots.Redlines;

namespace ImrDocs.Snapshots;

/// <summary>The text of a failure, in the layout that tools for Verify read up to <c>FileContent:</c>.</summary>
internal static class FailureMessage
{
    private const int MaxRedlineLines = 600;

    public static string Of(SnapshotResult result)
    {
        var text = new StringBuilder($"Directory: {result.Name.Directory}\n");
        SnapshotFile[] added = [.. result.Files.Where(file => file.Status == SnapshotStatus.New)];
        SnapshotFile[] changed = [.. result.Files.Where(file => file.Status == SnapshotStatus.NotEqual)];
        AppendPairs(text, "New:", added);
        AppendPairs(text, "NotEqual:", changed);
        AppendList(text, "Delete:", result.Orphans.Select(file => $"  - {file}\n"));
        AppendPairs(text, "Equal:", [.. result.Files.Where(file => file.Status == SnapshotStatus.Equal)]);
        if (added.Length + changed.Length > 0)
        {
            text.Append("\nFileContent:\n");
            var linesLeft = MaxRedlineLines;
            AppendContents(text, "New:", added, file => $"Received: {file.ReceivedFileName}\n", ref linesLeft);
            AppendContents(text, "NotEqual:", changed, Heading, ref linesLeft);
        }

        return text.ToString();
    }

    private static void AppendPairs(StringBuilder text, string heading, SnapshotFile[] files) =>
        AppendList(
            text,
            heading,
            files.Select(file => $"  - Received: {file.ReceivedFileName}\n    Verified: {file.VerifiedFileName}\n")
        );

    private static void AppendList(StringBuilder text, string heading, IEnumerable<string> items)
    {
        var list = string.Concat(items);
        if (list.Length > 0)
        {
            text.Append(heading).Append('\n').Append(list);
        }
    }

    private static void AppendContents(
        StringBuilder text,
        string heading,
        SnapshotFile[] files,
        Func<SnapshotFile, string> headingOf,
        ref int linesLeft
    )
    {
        if (files.Length > 0)
        {
            text.Append('\n').Append(heading).Append('\n');
        }

        foreach (var file in files)
        {
            text.Append('\n').Append(headingOf(file));
            if (linesLeft <= 0)
            {
                text.Append("[… left out: this message has reached its length]\n");
                continue;
            }

            var usual = new RedlineLimits();
            var redline = Redline.Render(
                file.VerifiedText ?? "",
                file.ReceivedText,
                usual with
                {
                    MaxLines = Math.Min(usual.MaxLines, linesLeft),
                }
            );
            linesLeft -= redline.AsSpan().Count('\n');
            text.Append(redline);
        }
    }

    private static string Heading(SnapshotFile file)
    {
        var diagnostic = file.Diagnostic is null ? "" : $"{file.Diagnostic}\n";
        return $"Received: {file.ReceivedFileName}\nVerified: {file.VerifiedFileName}\nCompare Result:\n{diagnostic}";
    }
}
