using ImrDocs.Templating.Markdown;

namespace ImrDocs.Verification.Clauses;

/// <summary>Cuts a letter into its clauses.</summary>
internal static class ClauseCutter
{
    /// <summary>
    /// The clauses in their order; their sources are the whole Markdown. Markdown without text has none.
    /// </summary>
    public static IReadOnlyList<Clause> Cut(string markdown) => Cut(markdown, MarkdownText.Blocks(markdown));

    /// <summary>The clauses in their order; null when the Markdown is nested too deep to be read.</summary>
    public static IReadOnlyList<Clause>? TryCut(string markdown) =>
        MarkdownText.TryBlocks(markdown) is { } blocks ? Cut(markdown, blocks) : null;

    private static IReadOnlyList<Clause> Cut(string markdown, IReadOnlyList<TextBlock> blocks)
    {
        List<(Clause Clause, int Start)> found = [];
        string? term = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var own = block.LabelLength > 0 ? Name(block.Text[..block.LabelLength]) : null;
            var label = own ?? (block.Kind == TextBlockKind.Paragraph ? term : null);
            term = block.Kind == TextBlockKind.Term ? Name(block.Text) : null;
            foreach (var (start, end) in Parts(block))
            {
                // What stands before a block's text in its line, and between two blocks, has no place of its own.
                var source =
                    found.Count == 0 ? 0
                    : start == 0 ? Math.Max(block.Start, found[^1].Clause.Places[^1].End)
                    : block.Places[start - 1].End;
                found.Add((Clause(block, i, label, start, end), source));
            }
        }

        return
        [
            .. found.Select(
                (part, index) =>
                    part.Clause with
                    {
                        Start = part.Start,
                        Source = markdown[
                            part.Start..(index + 1 < found.Count ? found[index + 1].Start : markdown.Length)
                        ],
                    }
            ),
        ];
    }

    private static Clause Clause(TextBlock block, int number, string? label, int start, int end)
    {
        var text = block.Text[start..end].TrimEnd();
        var role = block.Kind switch
        {
            TextBlockKind.Heading => ClauseRole.Heading,
            TextBlockKind.Term => ClauseRole.Label,
            _ => start == 0 && block.LabelLength > 0 ? ClauseRole.Label : ClauseRole.Sentence,
        };
        return new(role, block.Level, number, label, text, [.. block.Places.Skip(start).Take(text.Length)], 0, "");
    }

    private static IEnumerable<(int Start, int End)> Parts(TextBlock block)
    {
        var start = 0;
        foreach (var end in Ends(block))
        {
            // Characters that are written together, as those of code are, are not taken apart.
            if (end < block.Text.Length && block.Places[end - 1] == block.Places[end])
            {
                continue;
            }

            if (!string.IsNullOrWhiteSpace(block.Text[start..end]))
            {
                yield return (start, end);
            }

            start = end;
        }
    }

    private static IEnumerable<int> Ends(TextBlock block)
    {
        if (block.Kind is not TextBlockKind.Paragraph)
        {
            return [block.Text.Length];
        }

        var label = block.LabelLength;
        while (label > 0 && label < block.Text.Length && char.IsWhiteSpace(block.Text[label]))
        {
            label++;
        }

        var sentences = SentenceEnds.Of(block.Text[label..]).Select(end => label + end);
        return label > 0 ? sentences.Prepend(label) : sentences;
    }

    private static string Name(string label) => label.Trim().TrimEnd(':').TrimEnd();
}
