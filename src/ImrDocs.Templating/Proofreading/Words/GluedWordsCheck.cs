using ImrDocs.Diagnostics;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>Finds words, values, and sentences that some letters print without a space between them.</summary>
internal sealed class GluedWordsCheck(WordingReport report, Glue glue) : IWordCheck
{
    public void OnCharacter(WordText before, WordPlace next)
    {
        // What stands between two rounds of a loop is a question of its separators.
        if (!before.IsNextRound && glue.Lacks(before, next))
        {
            var (left, right) = (Quotation.Before(before, 0), Quotation.After(next));
            report.Add(
                ProofreadingRules.GluedWords,
                next.Origin,
                $"the letter prints '{left}' and '{right}' without a space between them; write '{left} {right}'"
            );
        }
    }

    public void OnBlockEnd(WordText text, TextOrigin? by, bool isTerm) { }

    public void OnLoopStart(WordText before, FlowStep loop) { }

    public void OnEnd() { }
}
