using ImrDocs.Snapshots.Redlines;

namespace ImrDocs.CommandLine.Redlining;

/// <summary>Breaks spans into lines between words; a word may be made of several spans.</summary>
internal static class RedlineWrap
{
    private const int LeastWidth = 20;

    /// <summary>The lines, none wider than asked for unless a single word is.</summary>
    public static IEnumerable<IReadOnlyList<RedlineSpan>> Lines(IEnumerable<RedlineSpan> spans, int width)
    {
        List<RedlineSpan> line = [];
        List<RedlineSpan> word = [];
        List<RedlineSpan> space = [];
        var most = Math.Max(width, LeastWidth);
        foreach (var piece in spans.SelectMany(static span => Pieces(span)))
        {
            if (piece.Text == " ")
            {
                Flush(line, space, word);
                space.Add(piece);
                continue;
            }

            word.Add(piece);
            if (line.Count > 0 && Length(line) + Length(space) + Length(word) > most)
            {
                yield return Join(line);
                line.Clear();
                space.Clear();
            }
        }

        Flush(line, space, word);
        if (line.Count > 0)
        {
            yield return Join(line);
        }
    }

    private static void Flush(List<RedlineSpan> line, List<RedlineSpan> space, List<RedlineSpan> word)
    {
        line.AddRange(word.Count > 0 || line.Count == 0 ? [.. space, .. word] : (RedlineSpan[])[]);
        if (word.Count > 0 || line.Count == 0)
        {
            space.Clear();
        }

        word.Clear();
    }

    private static IEnumerable<RedlineSpan> Pieces(RedlineSpan span)
    {
        var start = 0;
        for (var i = 0; i < span.Text.Length; i++)
        {
            if (span.Text[i] != ' ')
            {
                continue;
            }

            if (i > start)
            {
                yield return span with
                {
                    Text = span.Text[start..i],
                };
            }

            yield return span with
            {
                Text = " ",
            };
            start = i + 1;
        }

        if (start < span.Text.Length)
        {
            yield return span with
            {
                Text = span.Text[start..],
            };
        }
    }

    private static List<RedlineSpan> Join(IEnumerable<RedlineSpan> pieces)
    {
        List<RedlineSpan> joined = [];
        foreach (var piece in pieces)
        {
            if (joined is [.., var last] && last.Kind == piece.Kind)
            {
                joined[^1] = piece with { Text = last.Text + piece.Text };
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined;
    }

    private static int Length(List<RedlineSpan> spans) => spans.Sum(static span => span.Text.Length);
}
