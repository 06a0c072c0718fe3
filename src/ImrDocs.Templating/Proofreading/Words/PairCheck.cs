using ImrDocs.Diagnostics;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>Finds brackets and quotation marks that open and do not close in their paragraph, or the reverse.</summary>
internal sealed class PairCheck(WordingReport report) : IWordCheck
{
    public void OnCharacter(WordText before, WordPlace next)
    {
        var c = next.Character;
        switch (c)
        {
            case '(' or '[' or '\u201C' when !IsFace(before):
                before.Open = before.Open.Push(new(c, next.Origin));
                break;
            case ')' when !IsFace(before):
                Close(before, next, '(');
                break;
            case ']':
                Close(before, next, '[');
                break;
            case '\u201D':
                Close(before, next, '\u201C');
                break;
            case '"' when before.Open.Any(static mark => mark.Character == '"'):
                Close(before, next, '"');
                break;
            case '"' when char.IsDigit(before.Last) || before.Last == PrintedMark.Number:
                // Inches.
                break;
            case '"' when PrintedMark.IsWord(before.Last) || before.Last is '.' or ',' or '!' or '?':
                Report(before, next.Origin, c, isOpen: false);
                break;
            case '"':
                before.Open = before.Open.Push(new(c, next.Origin));
                break;
        }
    }

    public void OnBlockEnd(WordText text, TextOrigin? by, bool isTerm)
    {
        foreach (var mark in text.Open)
        {
            Report(text, mark.Origin, mark.Character, isOpen: true);
        }
    }

    public void OnLoopStart(WordText before, FlowStep loop) { }

    public void OnEnd() { }

    private void Close(WordText text, WordPlace next, char open)
    {
        if (text.Open.Any(mark => mark.Character == open))
        {
            while (text.Open.Peek() is { Character: var character } inner && character != open)
            {
                Report(text, inner.Origin, inner.Character, isOpen: true);
                text.Open = text.Open.Pop();
            }

            text.Open = text.Open.Pop();
        }
        else if (!IsNumbering(text, next.Character))
        {
            Report(text, next.Origin, next.Character, isOpen: false);
        }
    }

    private void Report(WordText text, TextOrigin origin, char mark, bool isOpen)
    {
        if (!text.IsUnsure)
        {
            report.Add(
                ProofreadingRules.UnbalancedPair,
                origin,
                isOpen
                    ? $"'{mark}' is not closed in its paragraph; write '{Other(mark)}' where it ends"
                    : $"'{mark}' closes nothing in its paragraph; write '{Other(mark)}' where it begins"
            );
        }
    }

    private static char Other(char mark) =>
        mark switch
        {
            '(' => ')',
            ')' => '(',
            '[' => ']',
            ']' => '[',
            '\u201C' => '\u201D',
            '\u201D' => '\u201C',
            _ => mark,
        };

    // The number of an item within a sentence, a), 2), iv), or one that is printed where a line begins.
    private static bool IsNumbering(WordText text, char mark) =>
        mark == ')'
        && text.TokenBefore(0) is { Length: > 0 and <= 4 } token
        && (token.All(char.IsLetterOrDigit) || (text.Back(token.Length) == '\n' && token.All(PrintedMark.IsWord)));

    // A colon right after a word is punctuation.
    private static bool IsFace(WordText text) => IsEyes(text, 0) || (text.Last == '-' && IsEyes(text, 1));

    private static bool IsEyes(WordText text, int count) =>
        text.Back(count) is ':' or ';' or '=' && text.Back(count + 1) is ' ' or '\n' or '\0';
}
