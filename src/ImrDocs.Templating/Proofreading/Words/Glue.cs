using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.English;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>Finds words, values, and sentences that meet without a space.</summary>
/// <param name="known">The words that the letter has by themselves.</param>
internal sealed class Glue(KnownWords known)
{
    private static readonly char[] NoWords = ['@', '/', '\\', '_', '#', '=', '&', '+', '~'];

    /// <summary>Whether a space is missing before a character.</summary>
    public bool Lacks(WordText before, WordPlace next)
    {
        if (!PrintedMark.IsWord(next.Character) || next.Character == PrintedMark.Unknown)
        {
            return false;
        }

        if (!before.IsJunction(next))
        {
            return before.Last is ',' or ';' or '.' or '!' or '?'
                && char.IsLetter(next.Character)
                && LacksInText(before, next);
        }

        return !before.IsUnsure
            && before.Last switch
            {
                PrintedMark.Unknown => false,
                var value when PrintedMark.IsValue(value) => LacksAfterValue(before, next),
                var letter when char.IsLetter(letter) => LacksAfterWord(before, next),
                ',' or ';' => PrintedMark.IsWord(before.Back(1))
                    && !char.IsDigit(next.Character)
                    && !IsNumber(before, next),
                '.' => LacksAfterPeriod(before, next),
                '!' or '?' => PrintedMark.IsWord(before.Back(1)) && !IsNoWord(before.TokenBefore(0)),
                ':' => LacksAfterColon(before, next),
                ')' => char.IsLetter(next.Character) && next.Word.Length > 2,
                _ => false,
            };
    }

    private static bool LacksInText(WordText before, WordPlace next)
    {
        var (left, right) = (before.WordBefore(1), next.Word);
        return left.Length > 1
            && !IsNoWord(before.TokenBefore(0) + next.Token)
            && before.TokenBefore(1).IndexOf('.') < 0
            && before.Last switch
            {
                ',' or ';' => right.Length > 1 && char.IsLower(left[left.Length - 1]) && char.IsLower(right[0]),
                _ => char.IsLower(left[left.Length - 1]) && EnglishWords.BeginsSentence(right),
            };
    }

    private static bool IsNumber(WordText before, WordPlace next) =>
        next.Character is PrintedMark.Number or PrintedMark.Code
        && (char.IsDigit(before.Back(1)) || before.Back(1) is PrintedMark.Number or PrintedMark.Code);

    private static bool LacksAfterValue(WordText before, WordPlace next)
    {
        var value = before.Last;
        if (PrintedMark.IsValue(next.Character))
        {
            return (value, next.Character) switch
            {
                (PrintedMark.Code, _) or (_, PrintedMark.Code) => false,
                (PrintedMark.Number, PrintedMark.Text or PrintedMark.Choice) => false,
                (PrintedMark.Date, PrintedMark.Date) => !IsSameDate(before.OriginBack(0), next.Origin),
                _ => true,
            };
        }

        var word = next.Word;
        return char.IsLetter(next.Character)
            && !IsNoWord(next.Token)
            && !IsHost(next.Token)
            && value switch
            {
                PrintedMark.Number or PrintedMark.Code => !EnglishWords.IsUnit(word),
                _ => !EnglishWords.IsSuffix(word),
            };
    }

    private bool LacksAfterWord(WordText before, WordPlace next)
    {
        var (word, token) = (before.WordBefore(0), before.TokenBefore(0));
        if (IsNoWord(token) || token.IndexOf('.') >= 0 || token.IndexOf(':') >= 0)
        {
            return false;
        }

        if (char.IsLetter(next.Character))
        {
            return LacksBetweenWords(word, next.Word)
                || ((IsGiven(before.OriginBack(0)) || IsGiven(next.Origin)) && LacksBesideGiven(word, next.Word));
        }

        if (char.IsDigit(next.Character) || EnglishWords.IsPrefix(word))
        {
            return false;
        }

        // Capitals are often a part of a number.
        return !word.All(char.IsUpper)
            || known.Contains(word)
            || (word.Length > 3 && next.Character is not (PrintedMark.Number or PrintedMark.Code));
    }

    // Most words that a condition puts together are meant: 'item' and 's'.
    private bool LacksBetweenWords(string left, string right)
    {
        if (EnglishWords.IsPrefix(left) || right.Length < 2)
        {
            return false;
        }

        return (char.IsLower(left[left.Length - 1]) && char.IsUpper(right[0]) && char.IsLower(right[1]))
            || (EnglishWords.IsLongParticle(left) && right.Length > 2)
            || (EnglishWords.IsLongParticle(right) && left.Length > 2)
            || (EnglishWords.IsParticle(left) && right.Length > 3 && known.Contains(right))
            || (EnglishWords.IsParticle(right) && left.Length > 3 && known.Contains(left));
    }

    // What a template is given is words by itself, except for the endings of some.
    private static bool LacksBesideGiven(string left, string right) =>
        left.Length > 2 && right.Length > 3 && !EnglishWords.IsPrefix(left) && !EnglishWords.IsSuffix(right);

    private static bool IsGiven(TextOrigin origin) =>
        origin.Step.Statement is BoundOutput { Value: BoundMember or BoundVariable };

    private static bool LacksAfterPeriod(WordText before, WordPlace next)
    {
        var (word, token) = (before.WordBefore(1), before.TokenBefore(1));
        if (IsNoWord(token) || token.IndexOf('.') >= 0 || token.IndexOf(':') >= 0)
        {
            return false;
        }

        if (PrintedMark.IsValue(next.Character))
        {
            return word.Length > 2
                && char.IsLower(word[word.Length - 1])
                && next.Character is PrintedMark.Text or PrintedMark.Choice or PrintedMark.Date;
        }

        return char.IsLetter(next.Character)
            && (word.Length > 1 || PrintedMark.IsValue(before.Back(1)) || before.Back(1) is ')' or '"' or '\u201D')
            && (char.IsUpper(next.Character) || EnglishWords.IsLongParticle(next.Word))
            && !IsHost(next.Token);
    }

    private static bool LacksAfterColon(WordText before, WordPlace next)
    {
        var (word, token) = (before.WordBefore(1), before.TokenBefore(1));
        return word.Length > 1
            && !IsNoWord(token)
            && token.IndexOf('.') < 0
            && !word.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            && word is not ("mailto" or "tel")
            && (PrintedMark.IsValue(next.Character) || char.IsUpper(next.Character));
    }

    private static bool IsNoWord(string token) => token.IndexOfAny(NoWords) >= 0;

    // A name such as example.com has a point before a letter.
    private static bool IsHost(string token)
    {
        var point = token.IndexOf('.');
        return point >= 0 && point + 1 < token.Length && char.IsLower(token[point + 1]);
    }

    // A date is often printed in parts.
    private static bool IsSameDate(TextOrigin a, TextOrigin b) =>
        a.Step.Statement is BoundOutput { Value: BoundCall { Arguments: [var x, ..] } }
        && b.Step.Statement is BoundOutput { Value: BoundCall { Arguments: [var y, ..] } }
        && x.Syntax.ToString() == y.Syntax.ToString();
}
