using System.Globalization;
using System.Text;
using ImrDocs.Snapshots.Redlines;

namespace ImrDocs.Verification.Redlines;

/// <summary>Puts together what changed in the same way, so that it is looked at once.</summary>
public static class RedlineGroups
{
    /// <summary>The changes of all letters, each once, in the order in which they are met.</summary>
    /// <param name="letters">The letters.</param>
    public static IReadOnlyList<ChangeGroup> ByChange(IEnumerable<LetterRedline> letters)
    {
        var found = letters.SelectMany(static letter => letter.Changes.Select(change => (Key: KeyOf(change), letter.Letter, Change: change)));
        return [.. found.GroupBy(static item => item.Key, StringComparer.Ordinal).Select(static same => new ChangeGroup(
            same.First().Change,
            [.. same.GroupBy(static item => item.Letter, StringComparer.Ordinal).Select(static letter => new ChangeOccurrence(letter.Key, [.. letter.Select(static item => item.Change.Place)]))]))];
    }

    /// <summary>The letters, together where all that changed in one is what changed in the other, in the order in which they are met.</summary>
    /// <param name="letters">The letters; those without a change are left out.</param>
    public static IReadOnlyList<LetterGroup> ByLetter(IEnumerable<LetterRedline> letters) =>
    [
        .. letters.Where(static letter => letter.Changes.Count > 0)
            .GroupBy(static letter => string.Concat(letter.Changes.Select(KeyOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .Select(static same => new LetterGroup(same.First(), [.. same])),
    ];

    // Lengths stand before the texts, so that no text can look like the end of another.
    private static string KeyOf(ClauseChange change)
    {
        var key = new StringBuilder();
        Append(key, (char)('0' + (int)change.Kind), change.Place.Kind);
        foreach (var span in change.Spans.Where(static span => span.Kind != SpanKind.Same))
        {
            Append(key, span.Kind == SpanKind.Removed ? '-' : '+', span.Text);
        }

        return key.ToString();
    }

    private static void Append(StringBuilder key, char sign, string text) => key.Append(CultureInfo.InvariantCulture, $"{sign}{text.Length}:{text}");
}
