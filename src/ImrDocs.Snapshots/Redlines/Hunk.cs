using System.Globalization;

namespace ImrDocs.Snapshots.Redlines;

/// <summary>Changes that lie close together, with the unchanged lines around them.</summary>
internal sealed record Hunk(int VerifiedStart, int ReceivedStart, ArraySegment<RedlineLine> Lines)
{
    public string Header
    {
        get
        {
            var verified = Lines.Count(line => line.IsInVerified);
            var received = Lines.Count(line => line.IsInReceived);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"@@ -{Range(VerifiedStart, verified)} +{Range(ReceivedStart, received)} @@"
            );
        }
    }

    public static IEnumerable<Hunk> Of(RedlineLine[] lines, int context)
    {
        var (verified, received, at) = (1, 1, 0);
        foreach (var (start, end) in Ranges(lines, context))
        {
            for (; at < start; at++)
            {
                verified += lines[at].IsInVerified ? 1 : 0;
                received += lines[at].IsInReceived ? 1 : 0;
            }

            yield return new Hunk(verified, received, new ArraySegment<RedlineLine>(lines, start, end - start));
        }
    }

    private static IEnumerable<(int Start, int End)> Ranges(RedlineLine[] lines, int context)
    {
        (int Start, int End)? open = null;
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].Kind == RedlineKind.Same)
            {
                continue;
            }

            var (start, end) = (Math.Max(index - context, 0), Math.Min(index + context + 1, lines.Length));
            if (open is { } range && start <= range.End)
            {
                open = (range.Start, end);
                continue;
            }

            if (open is { } finished)
            {
                yield return finished;
            }

            open = (start, end);
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    // As in every unified diff, an empty range names the line before it.
    private static string Range(int start, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start - 1 : start)},{count}");
}
