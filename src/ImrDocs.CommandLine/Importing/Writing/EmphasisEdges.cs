namespace ImrDocs.CommandLine.Importing.Writing;

/// <summary>
/// Moves the edges of bold and italic to where Markdown can have them: never at a space, and at a sign or a value only
/// where no word stands outside.
/// </summary>
/// <param name="changed">Called where words lose their stress.</param>
internal sealed class EmphasisEdges(Action changed)
{
    public IReadOnlyList<ImportedInline> Of(IReadOnlyList<ImportedInline> inlines)
    {
        var parts = WithSpacesBetween(inlines.SelectMany(Split).ToList());
        foreach (var style in (Emphasis[])[Emphasis.Bold, Emphasis.Italic])
        {
            Move(parts, style);
        }

        return Spacing.OfParts(parts);
    }

    // Words, spaces, and signs at the edges of words, one by one.
    private static IEnumerable<ImportedInline> Split(ImportedInline inline)
    {
        if (inline is not WordsInline words || words.Text.Length == 0 || words.Emphasis == Emphasis.None)
        {
            return [inline];
        }

        List<ImportedInline> parts = [];
        var start = 0;
        for (var i = 1; i <= words.Text.Length; i++)
        {
            if (i == words.Text.Length || !IsWord(words.Text[i - 1]) || !IsWord(words.Text[i]))
            {
                parts.Add(words with { Text = words.Text[start..i] });
                start = i;
            }
        }

        return parts;
    }

    private static List<ImportedInline> WithSpacesBetween(List<ImportedInline> parts)
    {
        // What follows the spaces after a part, from the end to the start: long runs of spaces are walked once.
        var following = new Emphasis[parts.Count + 1];
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            following[i] = IsSpace(parts[i]) ? following[i + 1] : parts[i].Emphasis;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is LineBreakInline)
            {
                parts[i] = parts[i] with { Emphasis = Emphasis.None };
            }
            else if (IsSpace(parts[i]))
            {
                var before = i > 0 ? parts[i - 1].Emphasis : Emphasis.None;
                parts[i] = parts[i] with { Emphasis = before & following[i + 1] };
            }
        }

        return parts;
    }

    // Each move takes the stress from one part, and can change the edge of the part before it.
    private void Move(List<ImportedInline> parts, Emphasis style)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (!parts[i].Emphasis.HasFlag(style))
            {
                continue;
            }

            var before = i > 0 ? parts[i - 1] : null;
            var after = i + 1 < parts.Count ? parts[i + 1] : null;
            var isOpen = before?.Emphasis.HasFlag(style) != true;
            var isClose = after?.Emphasis.HasFlag(style) != true;
            if (
                (isOpen && IsWrong(parts[i], First(parts[i]), before is null ? ' ' : Last(before)))
                || (isClose && IsWrong(parts[i], Last(parts[i]), after is null ? ' ' : First(after)))
            )
            {
                parts[i] = parts[i] with { Emphasis = parts[i].Emphasis & ~style };
                if (!IsSpace(parts[i]))
                {
                    changed();
                }

                i = Math.Max(i - 2, -1);
            }
        }
    }

    // A mark opens or closes beside a letter wherever it stands, and beside a sign only where no letter is outside.
    private static bool IsWrong(ImportedInline part, char? inner, char? outer) =>
        IsSpace(part) || (inner is not { } c || !IsWord(c)) && !(outer is { } o && !IsWord(o));

    private static bool IsSpace(ImportedInline part) =>
        part is WordsInline { Text: var text } && text.All(char.IsWhiteSpace);

    private static bool IsWord(char c) => !char.IsWhiteSpace(c) && !char.IsPunctuation(c) && !char.IsSymbol(c);

    // Null where it depends on the case.
    private static char? First(ImportedInline part) =>
        part switch
        {
            WordsInline { Text: [var c, ..] } => c,
            LinkInline => '[',
            FootnoteInline => '^',
            LineBreakInline => ' ',
            _ => null,
        };

    private static char? Last(ImportedInline part) =>
        part switch
        {
            WordsInline { Text: [.., var c] } => c,
            LinkInline => ')',
            FootnoteInline => ']',
            LineBreakInline => ' ',
            _ => null,
        };
}
