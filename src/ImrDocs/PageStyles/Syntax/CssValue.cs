namespace ImrDocs.PageStyles.Syntax;

/// <summary>Divides the tokens of a value.</summary>
internal static class CssValue
{
    /// <summary>The tokens without space at their ends.</summary>
    public static IReadOnlyList<CssToken> Trim(IReadOnlyList<CssToken> tokens)
    {
        var (start, end) = (0, tokens.Count);
        while (start < end && tokens[start].Kind == CssTokenKind.Space)
        {
            start++;
        }

        while (end > start && tokens[end - 1].Kind == CssTokenKind.Space)
        {
            end--;
        }

        return Range(tokens, start, end);
    }

    /// <summary>The tokens between two indexes.</summary>
    public static IReadOnlyList<CssToken> Range(IReadOnlyList<CssToken> tokens, int start, int end)
    {
        if (start == 0 && end == tokens.Count)
        {
            return tokens;
        }

        var range = new CssToken[Math.Max(0, end - start)];
        for (var i = 0; i < range.Length; i++)
        {
            range[i] = tokens[start + i];
        }

        return range;
    }

    /// <summary>The index after the token that closes what the token at an index opens.</summary>
    public static int EndOf(IReadOnlyList<CssToken> tokens, int index)
    {
        var open = 0;
        do
        {
            open +=
                tokens[index].IsOpening ? 1
                : tokens[index].IsClosing ? -1
                : 0;
            index++;
        } while (open > 0 && index < tokens.Count);

        return index;
    }

    /// <summary>What stands in a function, or in brackets, that fills the tokens.</summary>
    public static IReadOnlyList<CssToken> Inside(IReadOnlyList<CssToken> tokens) =>
        Trim(Range(tokens, 1, tokens[^1].IsClosing ? tokens.Count - 1 : tokens.Count));

    /// <summary>
    /// The components of a value, which space separates; a comma or a slash is a component by itself.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<CssToken>> Components(IReadOnlyList<CssToken> tokens)
    {
        List<IReadOnlyList<CssToken>> components = [];
        for (var i = 0; i < tokens.Count; )
        {
            var end = EndOf(tokens, i);
            if (tokens[i].Kind != CssTokenKind.Space)
            {
                components.Add(Range(tokens, i, end));
            }

            i = end;
        }

        return components;
    }

    /// <summary>The parts of a value between its commas.</summary>
    public static IReadOnlyList<IReadOnlyList<CssToken>> Items(IReadOnlyList<CssToken> tokens)
    {
        List<IReadOnlyList<CssToken>> items = [];
        var start = 0;
        for (var i = 0; i < tokens.Count; i = EndOf(tokens, i))
        {
            if (tokens[i].IsSign(","))
            {
                items.Add(Trim(Range(tokens, start, i)));
                start = i + 1;
            }
        }

        items.Add(Trim(Range(tokens, start, tokens.Count)));
        return items;
    }
}
