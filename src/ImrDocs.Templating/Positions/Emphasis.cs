namespace ImrDocs.Templating.Positions;

/// <summary>Tells whether a run of '*' or '_' beside a value is read alike for every value.</summary>
/// <remarks>
/// CommonMark asks of a run whether white space or punctuation stands on either side, and a value may begin and end with
/// either. A run between a value and white space has one reading; between a value and punctuation it has one only where it is
/// known whether emphasis is open.
/// </remarks>
internal static class Emphasis
{
    /// <summary>The state behind a run, when the character behind it is known: the run opens, closes or is text.</summary>
    public static MarkdownState Finish(MarkdownState state, char next)
    {
        var run = state.Run;
        if (state.Mode != MarkdownMode.Text || run.Character is not ('*' or '_') || (run.Character == '_' && IsWord(run.Before) && IsWord(next)))
        {
            return state;
        }

        var bit = Bit(run);
        var isOpen = (state.OpenEmphasis & bit) != 0;
        return (isOpen, CanClose: !IsSpace(run.Before), CanOpen: !IsSpace(next)) switch
        {
            (true, true, _) => state with { OpenEmphasis = state.OpenEmphasis & ~bit },
            (false, _, true) => state with { OpenEmphasis = state.OpenEmphasis | bit },
            _ => state,
        };
    }

    /// <summary>Whether the run that ends here, before a value, is read in two ways.</summary>
    public static bool IsGluedToNextValue(MarkdownState state) =>
        IsWord(state.Run.Before) || HasOpenOfOtherLength(state) || (!IsSpace(state.Run.Before) && (state.OpenEmphasis & Bit(state.Run)) != 0);

    /// <summary>Whether the run that ends here, behind a value and before the character, is read in two ways.</summary>
    public static bool IsGluedToValueBefore(MarkdownState state, char next) =>
        state.Run.Before == MarkdownState.Value &&
        (IsWord(next) || HasOpenOfOtherLength(state) || (!IsSpace(next) && (state.OpenEmphasis & Bit(state.Run)) == 0));

    // A longer run can close a part of a shorter one, and the other way round.
    private static bool HasOpenOfOtherLength(MarkdownState state) =>
        (state.OpenEmphasis & ~Bit(state.Run) & (((1 << (CharacterRun.MaxLength + 1)) - 1) << Offset(state.Run))) != 0;

    private static int Bit(CharacterRun run) => 1 << (Offset(run) + run.Length);

    private static int Offset(CharacterRun run) => run.Character == '*' ? 0 : CharacterRun.MaxLength + 1;

    private static bool IsWord(char c) => c == MarkdownState.Value || char.IsLetterOrDigit(c);

    private static bool IsSpace(char c) => char.IsWhiteSpace(c);
}
