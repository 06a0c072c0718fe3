namespace ImrDocs.Snapshots.Redlines;

/// <summary>
/// Turns an exact comparison of words into one that reads well: no crumbs between changes, and whole words with the
/// space after them.
/// </summary>
internal static class WordSpans
{
    // "of", "to the left": what is as short as this between two changes is read more easily as a part of them.
    private const int LongestCrumb = 3;

    public static IReadOnlyList<RedlineSpan> Of(IEnumerable<Stretch> stretches)
    {
        List<Run> runs = [];
        Stretch[] all =
        [
            .. stretches.Where(static stretch => stretch.Same.Count + stretch.Removed.Count + stretch.Added.Count > 0),
        ];
        for (var i = 0; i < all.Length; i++)
        {
            var isCrumb =
                i > 0 && i < all.Length - 1 && all[i].Same.Count > 0 && IsCrumb(string.Concat(all[i].Same.AsSpan()));
            var run = isCrumb
                ? Run.Of([], all[i].Same, all[i].Same)
                : Run.Of(all[i].Same, all[i].Removed, all[i].Added);
            if (runs.Count > 0 && runs[^1].IsChange && run.IsChange)
            {
                runs[^1].Removed.AddRange(run.Removed);
                runs[^1].Added.AddRange(run.Added);
            }
            else
            {
                runs.Add(run);
            }
        }

        Slide(runs);
        return Join(runs.SelectMany(static run => run.Spans));
    }

    /// <summary>Makes one span of neighbors of one kind.</summary>
    public static List<RedlineSpan> Join(IEnumerable<RedlineSpan> spans)
    {
        List<RedlineSpan> joined = [];
        foreach (var span in spans)
        {
            if (joined.Count > 0 && joined[^1].Kind == span.Kind)
            {
                joined[^1] = new(span.Kind, joined[^1].Text + span.Text);
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined;
    }

    private static bool IsCrumb(string text) => text.Trim().Length <= LongestCrumb;

    // " old" that went before " words" is the same as "old " that went: a change begins with a word, and takes the
    // space after it.
    private static void Slide(List<Run> runs)
    {
        for (var i = 1; i < runs.Count; i++)
        {
            if (
                runs[i] is { Removed: [var removed, ..], Added: [var added, ..] }
                && string.IsNullOrWhiteSpace(removed)
                && removed == added
            )
            {
                runs[i - 1].Same.Add(removed);
                runs[i].Removed.RemoveAt(0);
                runs[i].Added.RemoveAt(0);
            }
        }

        for (var i = 1; i < runs.Count - 1; i++)
        {
            var changed = (runs[i].Removed.Count, runs[i].Added.Count) switch
            {
                (> 0, 0) => runs[i].Removed,
                (0, > 0) => runs[i].Added,
                _ => [],
            };
            if (
                changed.Count > 0
                && string.IsNullOrWhiteSpace(changed[0])
                && changed[0] == runs[i + 1].Same.FirstOrDefault()
            )
            {
                runs[i - 1].Same.Add(changed[0]);
                changed.Add(changed[0]);
                changed.RemoveAt(0);
                runs[i + 1].Same.RemoveAt(0);
            }
        }
    }

    private sealed record Run(List<string> Same, List<string> Removed, List<string> Added)
    {
        public bool IsChange => Same.Count == 0;

        public IEnumerable<RedlineSpan> Spans =>
            new[]
            {
                new RedlineSpan(SpanKind.Same, string.Concat(Same)),
                new RedlineSpan(SpanKind.Removed, string.Concat(Removed)),
                new RedlineSpan(SpanKind.Added, string.Concat(Added)),
            }.Where(static span => span.Text.Length > 0);

        // A segment without an array, which an empty one may be, is walked as a span alone.
        public static Run Of(ArraySegment<string> same, ArraySegment<string> removed, ArraySegment<string> added) =>
            new([.. same.AsSpan()], [.. removed.AsSpan()], [.. added.AsSpan()]);
    }
}
