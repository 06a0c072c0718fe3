using System.Globalization;
using System.Text;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.Verification.Clauses;

namespace ImrDocs.Verification.Redlines;

/// <summary>Puts together what changed in the same way, so that it is looked at once.</summary>
public static class RedlineGroups
{
    /// <summary>The changes of all letters, each once, in the order in which they are met.</summary>
    /// <param name="letters">The letters.</param>
    public static IReadOnlyList<ChangeGroup> ByChange(IEnumerable<LetterRedline> letters)
    {
        var found = letters.SelectMany(static letter =>
            letter.Changes.Select(change => (Key: KeyOf(change), letter.Letter, Change: change))
        );
        return
        [
            .. found
                .GroupBy(static item => item.Key, StringComparer.Ordinal)
                .Select(static same => new ChangeGroup(
                    same.First().Change,
                    [
                        .. same.GroupBy(static item => item.Letter, StringComparer.Ordinal)
                            .Select(static letter => new ChangeOccurrence(
                                letter.Key,
                                [.. letter.Select(static item => item.Change.Place)]
                            )),
                    ]
                )),
        ];
    }

    /// <summary>
    /// The changes of all letters, each once, section by section; those of other forms and of files last.
    /// </summary>
    /// <param name="letters">The letters.</param>
    public static IReadOnlyList<ChangeBlock> BySection(IEnumerable<LetterRedline> letters) =>
        ChangeBlock.Of(
            ByChange(letters)
                .GroupBy(static change => (Rank: RankOf(change.Example.Kind), change.Example.Place.Section))
                .OrderBy(static section => section.Key.Rank)
                .SelectMany(static section => section)
        );

    /// <summary>The whole of a letter part by part, for one that has no version before.</summary>
    /// <param name="letter">The letter.</param>
    public static IReadOnlyList<ChangeBlock> OfWhole(LetterRedline letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return ChangeBlock.Of(
            letter.Changes.Select(change => new ChangeGroup(change, [new(letter.Letter, [change.Place])]))
        );
    }

    private static int RankOf(ClauseChangeKind kind) =>
        kind switch
        {
            ClauseChangeKind.Form => 1,
            ClauseChangeKind.File => 2,
            _ => 0,
        };

    // Lengths stand before the texts, so that no text can look like the end of another.
    private static string KeyOf(ClauseChange change)
    {
        var key = new StringBuilder();
        Append(key, (char)('0' + (int)change.Kind), change.Place.Kind);
        var last = "";
        foreach (var words in Replacements(change.Spans).Where(static words => words.Length > 0))
        {
            key.Append(words == last ? "" : words);
            last = words;
        }

        return key.ToString();
    }

    // The same words replaced several times, one after the other, are the same change, however often: a separator of a
    // list.
    private static IEnumerable<string> Replacements(IReadOnlyList<RedlineSpan> spans)
    {
        var words = new StringBuilder();
        foreach (var (kind, text) in spans)
        {
            if (kind == SpanKind.Same)
            {
                yield return words.ToString();
                words.Clear();
            }
            else
            {
                Append(words, kind == SpanKind.Removed ? '-' : '+', text);
            }
        }

        yield return words.ToString();
    }

    private static void Append(StringBuilder key, char sign, string text) =>
        key.Append(CultureInfo.InvariantCulture, $"{sign}{text.Length}:{text}");
}
