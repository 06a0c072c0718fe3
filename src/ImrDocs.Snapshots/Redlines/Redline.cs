using System.Globalization;
using System.Text;

namespace ImrDocs.Snapshots.Redlines;

/// <summary>
/// A reading of what changed between two texts: unified by lines with context, words marked within changed lines.
/// </summary>
/// <remarks>
/// A line that was changed begins with <c>~</c> and marks words as <c>[-old-]{+new+}</c>; lines that were only removed
/// or added begin with <c>-</c> or <c>+</c>, and a blank line that came or went with them with nothing. Characters that
/// cannot be seen, or that reorder their surroundings, stand as <c>[U+200B]</c>.
/// </remarks>
public static class Redline
{
    private static readonly LineChunker Lines = new();

    /// <summary>Writes the redline that leads from a verified text to a received one.</summary>
    /// <param name="verified">The text that a person approved.</param>
    /// <param name="received">The text that was produced.</param>
    /// <param name="limits">How much to write, or <see langword="null"/> for the usual limits.</param>
    /// <returns>The redline: lines that each end in LF; empty when the texts are equal.</returns>
    public static string Render(string verified, string received, RedlineLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(verified);
        ArgumentNullException.ThrowIfNull(received);
        limits ??= new RedlineLimits();
        RedlineLine[] lines = [.. Stretch.Between(verified, received, Lines).SelectMany(LinesOf)];
        MarkGaps(lines);

        var text = new StringBuilder();
        var (written, left) = (0, 0);
        foreach (var hunk in Hunk.Of(lines, limits.ContextLines))
        {
            if (written == limits.MaxLines)
            {
                left += hunk.Lines.Count;
                continue;
            }

            var shown = Math.Min(hunk.Lines.Count, limits.MaxLines - written);
            text.Append(hunk.Header).Append('\n');
            foreach (var line in hunk.Lines.Take(shown))
            {
                text.Append(LineText.Of(line, limits.MaxLineLength)).Append('\n');
            }

            written += shown;
            left += hunk.Lines.Count - shown;
        }

        return left == 0
            ? text.ToString()
            : text.Append(CultureInfo.InvariantCulture, $"[… {left} more lines left out]\n").ToString();
    }

    private static void MarkGaps(RedlineLine[] lines)
    {
        for (var start = 0; start < lines.Length; )
        {
            var kind = lines[start].Kind;
            var end = start + 1;
            while (end < lines.Length && lines[end].Kind == kind)
            {
                end++;
            }

            if (kind is RedlineKind.Added or RedlineKind.Removed && !lines[start..end].All(static line => line.IsBlank))
            {
                for (var index = start; index < end; index++)
                {
                    lines[index] = lines[index] with { IsGap = lines[index].Spans is [{ Text: "\n" }] };
                }
            }

            start = end;
        }
    }

    private static IEnumerable<RedlineLine> LinesOf(Stretch stretch) =>
        stretch.Same.Count > 0
            ? stretch.Same.Select(line => RedlineLine.Whole(RedlineKind.Same, line))
            : LinePairing.Pair(stretch.Removed, stretch.Added);
}
