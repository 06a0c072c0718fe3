using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>
/// Finds what separates the elements of a loop where it separates nothing, and elements that nothing separates.
/// </summary>
internal sealed class SeparatorCheck(WordingReport report, Glue glue, LoopSteps steps, LoopComparison loops)
    : IWordCheck
{
    private const string Advice =
        "write {{ if !for.first }}, {{ end }} before the element, or {{ if !for.last }}, {{ end }} after it";

    public void OnCharacter(WordText before, WordPlace next)
    {
        if (before.IsNextRound && !loops.Covers(next.Origin.Step) && glue.Lacks(before, next))
        {
            report.Add(
                ProofreadingRules.Separators,
                next.Origin,
                $"nothing separates {Quotation.After(next)} from the round before it; {Advice}"
            );
        }
        else if (next.Character is '.' or ';' or ':' or ')' && !before.IsUnsure)
        {
            CheckEnd(before, next.Origin);
        }
    }

    public void OnBlockEnd(WordText text, TextOrigin? by, bool isTerm)
    {
        if (!text.IsUnsure && !text.IsBlockStart)
        {
            CheckEnd(text, by);
        }
    }

    public void OnLoopStart(WordText before, FlowStep loop)
    {
        if (
            loops.Leading.TryGetValue(loop, out var sample)
            && !before.IsUnsure
            && (char.IsWhiteSpace(before.Last) || before.Last is '(' or '[')
        )
        {
            Report(loop, sample);
        }
    }

    public void OnEnd()
    {
        foreach (var loop in loops.Wrong)
        {
            Report(loop.Key, loop.Value);
        }
    }

    // A separator after the last element, and then nothing that it separates it from.
    private void CheckEnd(WordText text, TextOrigin? next)
    {
        var spaces = text.TrailingSpaces;
        if (
            text.Back(spaces) is ',' or ';'
            && text.OriginBack(spaces) is { Step: { } step } separator
            && !loops.Covers(step)
            && steps.IsSeparator(separator, next)
        )
        {
            report.Add(
                ProofreadingRules.Separators,
                separator,
                $"the letter prints '{text.Back(spaces)}' after the last element too; write it under "
                    + "{{ if !for.last }}"
            );
        }
    }

    private void Report(FlowStep loop, string sample) =>
        report.Add(
            ProofreadingRules.Separators,
            loop.Place,
            ((BoundFor)loop.Statement).List.Syntax,
            $"this loop prints {sample}; {Advice}"
        );
}
