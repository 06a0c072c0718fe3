using ImrDocs.Verification.Clauses;

namespace ImrDocs.Verification.Redlines;

/// <summary>
/// Changes that are read together: one, or clauses one after the other that came, or went, in the same letters.
/// </summary>
/// <param name="Changes">The changes; at least one.</param>
public sealed record ChangeBlock(IReadOnlyList<ChangeGroup> Changes)
{
    /// <summary>The name of the clause, or of the part of the letter where there are several.</summary>
    public string Name => Changes is [var only] ? only.Name : Changes[0].PartName;

    /// <summary>What happened, where it is not a change of words.</summary>
    public string? Note =>
        Changes[0].Example switch
        {
            { Kind: ClauseChangeKind.Markup } => "markup only",
            { Kind: ClauseChangeKind.Form, Format: var format } => $"{format?.Title} only",
            { Kind: ClauseChangeKind.File } => "file only",
            { IsAdded: true } => "added",
            { IsRemoved: true } => "removed",
            _ => null,
        };

    /// <summary>The letters in which the changes are found.</summary>
    public IReadOnlyList<string> Letters => Changes[0].Letters;

    /// <summary>The names of the letters alone.</summary>
    public IReadOnlyList<string> LetterNames =>
        [.. Changes[0].Occurrences.Select(static occurrence => occurrence.Letter)];

    /// <summary>The same changes as they are found in some of the letters.</summary>
    /// <param name="isMeant">Says whether a letter is one of them; at least one is.</param>
    public ChangeBlock In(Func<string, bool> isMeant) =>
        new([
            .. Changes.Select(change =>
                change with
                {
                    Occurrences = [.. change.Occurrences.Where(occurrence => isMeant(occurrence.Letter))],
                }
            ),
        ]);

    /// <summary>Puts together what is read together.</summary>
    /// <param name="changes">The changes, in their order.</param>
    public static IReadOnlyList<ChangeBlock> Of(IEnumerable<ChangeGroup> changes)
    {
        List<List<ChangeGroup>> blocks = [];
        foreach (var change in changes)
        {
            if (blocks.Count > 0 && Continues(blocks[^1][^1], change))
            {
                blocks[^1].Add(change);
            }
            else
            {
                blocks.Add([change]);
            }
        }

        return [.. blocks.Select(static block => new ChangeBlock(block))];
    }

    private static bool Continues(ChangeGroup last, ChangeGroup next) =>
        (last.Example, next.Example)
            is
                ({ IsAdded: true }, { IsAdded: true })
                or
                ({ IsRemoved: true }, { IsRemoved: true })
        && last.PartName == next.PartName
        && last.Letters.SequenceEqual(next.Letters);
}
