using ImrDocs.Verification.Redlines;

namespace ImrDocs.CommandLine.Reviewing;

/// <summary>What a reviewer looks at once: a change with all letters that it is found in, or a new letter.</summary>
/// <param name="Change">The change, or null for a new letter.</param>
/// <param name="New">The new letter, or null for a change.</param>
internal sealed record ReviewStep(ChangeBlock? Change, LetterRedline? New)
{
    /// <summary>The names of the letters.</summary>
    public IReadOnlyList<string> Letters => Change?.LetterNames ?? [New!.Letter];

    /// <summary>The steps: the changes in the order of a letter, then the new letters.</summary>
    public static IReadOnlyList<ReviewStep> Of(IReadOnlyList<LetterRedline> letters) =>
        [
            .. RedlineGroups
                .BySection(letters.Where(static letter => !letter.IsNew))
                .Select(static change => new ReviewStep(change, null)),
            .. letters.Where(static letter => letter.IsNew).Select(static letter => new ReviewStep(null, letter)),
        ];
}
