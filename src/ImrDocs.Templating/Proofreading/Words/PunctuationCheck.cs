using ImrDocs.Diagnostics;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>
/// Finds a punctuation mark after a space, or after a comma that leads to nothing, and the sign of a currency after
/// itself.
/// </summary>
internal sealed class PunctuationCheck(WordingReport report, LoopSteps steps, LoopComparison loops) : IWordCheck
{
    public void OnCharacter(WordText before, WordPlace next)
    {
        var mark = next.Character;
        if (mark == '$')
        {
            CheckSign(before, next);
        }

        if (
            mark is not ('.' or ',' or ';' or ':' or '!' or '?' or ')' or ']')
            || before.IsBlockStart
            || loops.Covers(next.Origin.Step)
        )
        {
            return;
        }

        var spaces = before.TrailingSpaces;
        var last = before.Back(spaces);
        if (last == '\0')
        {
            return;
        }

        var isAcross = !ReferenceEquals(before.OriginBack(spaces).Step, next.Origin.Step);
        if (before.IsUnsure && isAcross)
        {
            return;
        }

        if (last is ',' or ';' && mark is '.' or ')' or ',' or ';' && !(last == ';' && mark == ')'))
        {
            // A comma of a loop is one of its separators.
            if (isAcross && !steps.IsSeparator(before.OriginBack(spaces), next.Origin))
            {
                report.Add(
                    ProofreadingRules.Punctuation,
                    next.Origin,
                    $"the letter prints '{last}' and '{mark}' with nothing between them; leave one of them out where "
                        + "nothing is printed"
                );
            }
        }
        else if (spaces > 0 && IsWordEnd(last) && IsMark(before, next))
        {
            report.Add(
                ProofreadingRules.Punctuation,
                next.Origin,
                $"the letter prints a space before '{mark}'; "
                    + (isAcross ? "print the space only with what follows it" : "leave the space out")
            );
        }
    }

    public void OnBlockEnd(WordText text, TextOrigin? by, bool isTerm) { }

    public void OnLoopStart(WordText before, FlowStep loop) { }

    public void OnEnd() { }

    // An author writes the sign that a function writes, too.
    private void CheckSign(WordText before, WordPlace next)
    {
        if (before.Back(0) == '$' && !ReferenceEquals(before.OriginBack(0).Step, next.Origin.Step))
        {
            report.Add(
                ProofreadingRules.Punctuation,
                next.Origin,
                "the letter prints '$' twice; leave out the one before the tag, which prints its own"
            );
        }
    }

    private static bool IsWordEnd(char c) => PrintedMark.IsWord(c) || c is ')' or ']' or '"' or '\u201D' or '%';

    // Marks that are not punctuation: a decimal, an ellipsis, a face, the name of a file.
    private static bool IsMark(WordText before, WordPlace next) =>
        (next.Character, next.Following) switch
        {
            ('.', var following) => following != '.' && !char.IsLetterOrDigit(following),
            (':', var following) => !before.IsLineStart && following is '\0' or ' ' or '\n' or '*' or '_',
            (';', var following) => following is not (')' or '-' or '('),
            ('!', var following) => following is not ('=' or '[') && !char.IsLetter(following),
            (')' or ']', _) => before.Open is { IsEmpty: false } open
                && open.Peek().Character == (next.Character == ')' ? '(' : '['),
            _ => true,
        };
}
