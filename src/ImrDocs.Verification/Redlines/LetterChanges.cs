using ImrDocs.Letters;
using ImrDocs.Verification.Clauses;

namespace ImrDocs.Verification.Redlines;

/// <summary>Compares two versions of a letter by meaning: section by section, clause by clause, word by word.</summary>
public static class LetterChanges
{
    private static readonly ClausePlace File = ClauseComparison.Whole with { Detail = LetterFormat.Source.Extension };

    /// <summary>The clauses that changed, in the order of the letter.</summary>
    /// <param name="before">The version before: the one that was approved, or that of a revision.</param>
    /// <param name="after">The version after.</param>
    /// <returns>
    /// Every change; empty when, and only when, both versions are equal in every form that both have.
    /// </returns>
    public static IReadOnlyList<ClauseChange> Between(LetterVersion before, LetterVersion after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return
        [
            .. OfSource(before, after),
            .. after
                .Others.Keys.OrderBy(static format => format.Title, StringComparer.Ordinal)
                .SelectMany(format => FormChanges.Between(format, before, after)),
        ];
    }

    private static IEnumerable<ClauseChange> OfSource(LetterVersion before, LetterVersion after)
    {
        if (before.Source == after.Source)
        {
            return [];
        }

        if (UncomparedTexts.AreTooLong(before.Source, after.Source))
        {
            return [UncomparedTexts.TooLong(File, before.Source, after.Source)];
        }

        // An approved file can hold whatever somebody wrote into it.
        var clauses = (
            NamedClauses.TryOf(before.Source, before.Stretches),
            NamedClauses.TryOf(after.Source, after.Stretches)
        );
        return clauses is ({ } old, { } present)
            ? new ClauseComparison(old, present).Changes((before.Source, after.Source))
            : [UncomparedTexts.TooDeep(File, before.Source, after.Source)];
    }
}
