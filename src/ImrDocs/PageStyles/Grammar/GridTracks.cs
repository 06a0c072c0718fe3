using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles.Grammar;

/// <summary>Counts the columns of a grid.</summary>
internal static class GridTracks
{
    private const int MaxCount = 1_000;

    /// <summary>
    /// The number of columns that a value declares; null where it is none. A number of repetitions that depends on the
    /// width counts as one.
    /// </summary>
    public static int? Count(IReadOnlyList<CssToken> tokens)
    {
        if (CssKeyword.Is(tokens, "none", "subgrid", "masonry"))
        {
            return 1;
        }

        var count = 0;
        foreach (var track in CssValue.Components(tokens))
        {
            if (track[0].IsSign("["))
            {
                continue;
            }

            if (track[0].IsFunction("repeat"))
            {
                if (Repeated(CssValue.Items(CssValue.Inside(track))) is not { } repeated)
                {
                    return null;
                }

                count = Math.Min(MaxCount, count + repeated);
            }
            else if (IsTrack(track))
            {
                count = Math.Min(MaxCount, count + 1);
            }
            else
            {
                return null;
            }
        }

        return count > 0 ? count : null;
    }

    private static int? Repeated(IReadOnlyList<IReadOnlyList<CssToken>> arguments)
    {
        if (arguments.Count != 2)
        {
            return null;
        }

        var tracks = CssValue.Components(arguments[1]).Where(static track => !track[0].IsSign("[")).ToList();
        int? times = arguments[0] switch
        {
            [{ Kind: CssTokenKind.Number, Text: "", Number: >= 1 and var number }] => (int)Math.Min(MaxCount, number),
            var word when CssKeyword.Is(word, "auto-fit", "auto-fill") => 1,
            _ => null,
        };
        return tracks.Count > 0 && tracks.TrueForAll(IsTrack) ? times * Math.Min(MaxCount, tracks.Count) : null;
    }

    private static bool IsTrack(IReadOnlyList<CssToken> track) =>
        track is [{ Kind: CssTokenKind.Number, Text: "fr" }]
        || CssKeyword.Is(track, "auto", "max-content", "min-content")
        || track[0].IsFunction("minmax")
        || track[0].IsFunction("fit-content")
        || CssLength.ReadSize(track, LengthContext.Any) is not null;
}
