using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Binding.Types;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>Finds a period after words or a value that end with one.</summary>
internal sealed class DoubledPeriodCheck(WordingReport report) : IWordCheck
{
    public void OnCharacter(WordText before, WordPlace next)
    {
        if (next.Character != '.' || next.Following is '.' or '/' or '\\' || char.IsLetterOrDigit(next.Following))
        {
            return;
        }

        var isAcross = before.IsJunction(next);
        if (before.Last == PrintedMark.TextWithPeriod)
        {
            Add(next.Origin, Ending(before.OriginBack(0).Step));
        }
        else if (
            before.Last == '.'
            && (PrintedMark.IsWord(before.Back(1)) || before.Back(1) is ')' or '"' or '\u201D')
            && !(before.IsUnsure && isAcross)
        )
        {
            Add(next.Origin, isAcross ? $"'{Quotation.Before(before, 0)}' ends with a period" : "this is the second");
        }
    }

    public void OnBlockEnd(WordText text, TextOrigin? by, bool isTerm) { }

    public void OnLoopStart(WordText before, FlowStep loop) { }

    public void OnEnd() { }

    private void Add(TextOrigin origin, string reason) =>
        report.Add(
            ProofreadingRules.DoubledPeriod,
            origin,
            $"the letter prints two periods in a row; leave this one out: {reason}"
        );

    private static string Ending(FlowStep step) =>
        step.Statement is BoundOutput { Value.Type: ChoiceTemplateType choice }
        && choice.Choices.Members.FirstOrDefault(static member => member.Label.EndsWith(".", StringComparison.Ordinal))
            is { Label: var label }
            ? $"the label '{label}' ends with a period"
            : "the value before it ends with a period";
}
