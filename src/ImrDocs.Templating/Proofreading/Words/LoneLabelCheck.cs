using ImrDocs.Diagnostics;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>Finds a label that some letters print with its value, and others alone.</summary>
internal sealed class LoneLabelCheck(WordingReport report) : IWordCheck
{
    private const int MaxLabel = 60;

    private readonly HashSet<TextOrigin> _answered = [];
    private readonly HashSet<TextOrigin> _alone = [];

    public void OnCharacter(WordText before, WordPlace next)
    {
        if (before.Label is { } label && next.Character is not ('.' or ',' or ';'))
        {
            // A label on the next line is no value.
            (before.IsLineStart && !before.IsBlockStart && IsLabel(next) ? _alone : _answered).Add(label);
            before.Label = null;
        }

        if (
            next.Character == ':'
            && (PrintedMark.IsWord(before.Last) || before.Last is ')' or '"')
            && next.Following is '\0' or ' ' or '\n' or '\r' or '*' or '_'
        )
        {
            before.Label = next.Origin;
        }
    }

    public void OnBlockEnd(WordText text, TextOrigin? by, bool isTerm)
    {
        // A definition without words is an error of its own.
        if (text.Label is { } label && (isTerm || !text.IsUnsure))
        {
            (isTerm ? _answered : _alone).Add(label);
        }
    }

    public void OnLoopStart(WordText before, FlowStep loop) { }

    public void OnEnd()
    {
        foreach (var label in _alone.Where(_answered.Contains))
        {
            report.Add(
                ProofreadingRules.LoneLabel,
                label,
                "the letter prints this label also where nothing follows it; put the label under the condition of its "
                    + "value"
            );
        }
    }

    private static bool IsLabel(WordPlace next)
    {
        for (var i = next.Index; i < next.Piece.Length && i < next.Index + MaxLabel; i++)
        {
            switch (next.Piece[i])
            {
                case ':':
                    return i + 1 == next.Piece.Length || next.Piece[i + 1] is ' ' or '\n' or '*';
                case '\n' or '.' or ',':
                    return false;
            }
        }

        return false;
    }
}
