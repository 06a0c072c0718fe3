using System.Globalization;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.Verification.Clauses;

namespace ImrDocs.CommandLine.Redlining;

/// <summary>
/// The spans of a change as they are shown: every character can be seen, and what is far from a change is left out.
/// </summary>
internal static class RedlineSpans
{
    // Of unchanged text, this much is kept on either side of a change.
    private const int Surroundings = 80;

    /// <summary>The lines of a change: one, but for pages, of which only the lines that changed are shown.</summary>
    public static IReadOnlyList<IReadOnlyList<RedlineSpan>> LinesOf(ClauseChange change)
    {
        if (change.Kind == ClauseChangeKind.Markup && IsOfBlocks(change.Spans))
        {
            return [.. Lines(change.Spans).Where(static line => line.Count > 0).Select(static line => Shorten(line))];
        }

        if (change.Kind != ClauseChangeKind.Form)
        {
            return [Shorten(change.Kind == ClauseChangeKind.Markup ? TrimEnd(change.Spans) : change.Spans)];
        }

        return
        [
            .. Lines(change.Spans)
                .Where(static line => line.Any(static span => span.Kind != SpanKind.Same))
                .Select(static line => Shorten(line)),
        ];
    }

    // A block that came or went brings the blank line around it; a line break that alone came or went is shown.
    private static bool IsOfBlocks(IReadOnlyList<RedlineSpan> spans)
    {
        var broken = spans.Where(static span => span.Kind != SpanKind.Same && span.Text.Contains('\n')).ToList();
        return broken.Count > 0 && broken.TrueForAll(static span => !string.IsNullOrWhiteSpace(span.Text));
    }

    private static List<RedlineSpan> Shorten(IReadOnlyList<RedlineSpan> spans) =>
        [
            .. spans.Select(
                (span, index) =>
                    new RedlineSpan(
                        span.Kind,
                        span.Kind != SpanKind.Same
                            ? Show(span.Text)
                            : Shorten(
                                VisibleText.Of(span.Text),
                                keepsHead: index > 0,
                                keepsTail: index < spans.Count - 1
                            )
                    )
            ),
        ];

    // White space alone would not be seen.
    private static string Show(string text) =>
        VisibleText.Of(string.IsNullOrWhiteSpace(text) ? text.Replace(' ', '␣') : text);

    private static string Shorten(string text, bool keepsHead, bool keepsTail)
    {
        var head = keepsHead ? Math.Min(Surroundings, text.Length) : 0;
        var tail = keepsTail ? Math.Max(text.Length - Surroundings, 0) : text.Length;
        if (!keepsHead && !keepsTail)
        {
            return text;
        }

        // Cut between words, and not for a few characters.
        head =
            head == 0 ? 0
            : text.IndexOf(' ', head - 1) is >= 0 and var end ? end
            : text.Length;
        tail =
            tail == text.Length ? tail
            : tail == 0 ? 0
            : text.LastIndexOf(' ', tail) is >= 0 and var start ? start + 1
            : 0;
        return tail - head <= Surroundings / 2
            ? text
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{text[..head]}{(head == 0 ? "" : " ")}[…]{(tail == text.Length ? "" : " ")}{text[tail..]}"
            );
    }

    // The line break after the last clause is said only where it changed.
    private static List<RedlineSpan> TrimEnd(IReadOnlyList<RedlineSpan> spans)
    {
        List<RedlineSpan> trimmed = [.. spans];
        if (trimmed is [.., { Kind: SpanKind.Same } last])
        {
            trimmed.RemoveAt(trimmed.Count - 1);
            trimmed.AddRange(
                last.Text.TrimEnd() is { Length: > 0 } text ? [last with { Text = text }] : (RedlineSpan[])[]
            );
        }

        return trimmed;
    }

    private static List<List<RedlineSpan>> Lines(IReadOnlyList<RedlineSpan> spans)
    {
        List<List<RedlineSpan>> lines =
        [
            [],
        ];
        foreach (var (kind, text) in spans)
        {
            string[] parts = text.Split('\n');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    lines.Add([]);
                }

                if (parts[i].Length > 0)
                {
                    lines[^1].Add(new(kind, parts[i]));
                }
            }
        }

        return lines;
    }
}
