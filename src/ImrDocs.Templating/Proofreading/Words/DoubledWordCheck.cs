using ImrDocs.Diagnostics;
using ImrDocs.Templating.English;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>Finds a word that stands twice in a row.</summary>
internal sealed class DoubledWordCheck(WordingReport report) : IWordCheck
{
    public void OnCharacter(WordText before, WordPlace next)
    {
        var spaces = before.TrailingSpaces;
        if (spaces > 0 || !(PrintedMark.IsWord(next.Character) || next.Character is '\'' or '\u2019' or '-' or '@'))
        {
            Check(before, spaces);
        }
    }

    public void OnBlockEnd(WordText text, TextOrigin? by, bool isTerm) => Check(text, text.TrailingSpaces);

    public void OnLoopStart(WordText before, FlowStep loop) { }

    public void OnEnd() { }

    private void Check(WordText text, int spaces)
    {
        var second = text.WordBefore(spaces);
        var end = spaces + second.Length;
        if (second.Length == 0 || !char.IsWhiteSpace(text.Back(end)))
        {
            return;
        }

        while (char.IsWhiteSpace(text.Back(end)))
        {
            end++;
        }

        var first = text.WordBefore(end);
        var before = text.Back(end + first.Length);
        if (
            !string.Equals(first, second, StringComparison.OrdinalIgnoreCase)
            || before is '\'' or '\u2019' or '-' or '/' or '.' or '_'
            || PrintedMark.IsWord(before)
        )
        {
            return;
        }

        var (place, other) = (text.OriginBack(spaces + second.Length - 1), text.OriginBack(end));
        if (
            IsMistake(first, second, isValue: place.Step.Text is null || other.Step.Text is null)
            && (ReferenceEquals(place.Step, other.Step) ? place.Offset > other.Offset : IsAcross(place, other, text))
        )
        {
            report.Add(
                ProofreadingRules.DoubledWord,
                place,
                $"the letter prints '{first} {second}'; write '{first}' once"
            );
        }
    }

    // Names are doubled ('Walla Walla'), and so are letters that stand for something.
    private static bool IsMistake(string first, string second, bool isValue)
    {
        var word = second.ToLowerInvariant();
        return !EnglishWords.MayBeDoubled(word)
            && (
                EnglishWords.IsParticle(word)
                || word == "a"
                || (!isValue && second.Length > 2 && !char.IsUpper(second[0]))
            );
    }

    // A template that is included twice says its words twice.
    private static bool IsAcross(TextOrigin place, TextOrigin other, WordText text) =>
        !text.IsUnsure && !ReferenceEquals(place.Step.Statement.Syntax, other.Step.Statement.Syntax);
}
