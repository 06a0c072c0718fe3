using System.Text.RegularExpressions;

namespace ImrDocs.Templating.Proofreading;

/// <summary>What a letter says for a choice.</summary>
/// <param name="Text">The words.</param>
/// <param name="Labels">The labels of choices among them.</param>
internal sealed record ChoiceWording(string Text, IReadOnlyList<ChoiceLabel> Labels)
{
    private const int MostWords = 12;

    // With these, a sentence may speak of another choice.
    private static readonly Regex Turn = new(
        @"\b(?:not|no|nor|never|cannot|can't|isn't|wasn't|without|until|instead|rather|than|before|earlier|first|"
            + @"previously|if|unless|once|when|or|but|although|though|other)\b|n['’]t\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    private static readonly Regex Word = new(@"\w+", RegexOptions.CultureInvariant);

    /// <summary>The label, where there are only labels of one choice.</summary>
    public ChoiceLabel? OnlyLabel =>
        Labels.Select(static label => label.Member).Distinct().Count() == 1 ? Labels[0] : null;

    /// <summary>Whether the letter says nothing but the label.</summary>
    public bool IsLabelAlone =>
        OnlyLabel is { Member.Label: var label }
        && Word.Matches(Text)
            .Cast<Match>()
            .Select(static match => match.Value)
            .SequenceEqual(
                Word.Matches(label).Cast<Match>().Select(static match => match.Value),
                StringComparer.OrdinalIgnoreCase
            );

    /// <summary>Whether the letter says something short about one choice, and nothing of another.</summary>
    public bool IsPlain => OnlyLabel is not null && !Turn.IsMatch(Text) && Word.Matches(Text).Count <= MostWords;
}
