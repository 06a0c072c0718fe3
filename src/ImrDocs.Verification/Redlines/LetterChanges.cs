using ImrDocs.Letters;
using ImrDocs.Verification.Clauses;

namespace ImrDocs.Verification.Redlines;

/// <summary>Compares two versions of a letter by meaning: section by section, clause by clause, word by word.</summary>
public static class LetterChanges
{
    private static readonly ClausePlace File = ClauseComparison.Whole with
    {
        Detail = LetterFormat.Markdown.Extension(),
    };

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
        return [.. OfMarkdown(before, after), .. PageChanges.Between(before, after)];
    }

    private static IEnumerable<ClauseChange> OfMarkdown(LetterVersion before, LetterVersion after)
    {
        if (before.Markdown == after.Markdown)
        {
            return [];
        }

        if (UncomparedTexts.AreTooLong(before.Markdown, after.Markdown))
        {
            return [UncomparedTexts.TooLong(File, before.Markdown, after.Markdown)];
        }

        // An approved file can hold whatever somebody wrote into it.
        return (NamedClauses.TryOf(before), NamedClauses.TryOf(after)) is ({ } old, { } present)
            ? new ClauseComparison(old, present).Changes((before.Markdown, after.Markdown))
            : [UncomparedTexts.TooDeep(File, before.Markdown, after.Markdown)];
    }
}
