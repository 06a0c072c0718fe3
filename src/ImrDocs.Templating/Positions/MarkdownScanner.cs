namespace ImrDocs.Templating.Positions;

/// <summary>Follows the static text of a template and tells whether a value can stand behind it.</summary>
/// <remarks>
/// It knows of Markdown only what decides whether an escaped value is text: code, links, tags, indentation, and the
/// characters that join with what follows them. Where it cannot be sure, it takes the reading that refuses.
/// </remarks>
internal static class MarkdownScanner
{
    private const int MaxIndent = 12;
    private const int CodeIndent = 4;

    /// <summary>The state behind a character of the template's text.</summary>
    /// <param name="state">The state before the character.</param>
    /// <param name="c">The character.</param>
    /// <param name="refusal">Why a value that stands before the character cannot be followed by it.</param>
    public static MarkdownState Append(MarkdownState state, char c, out PositionRefusal refusal)
    {
        refusal = PositionRefusal.None;
        if (c == '\r')
        {
            return state;
        }

        if (c != state.Run.Character)
        {
            refusal = RefuseAfterValue(state, c);
            state = Emphasis.Finish(FinishRun(state), c);
        }

        if (c == '\n')
        {
            // A heading, a list or a fence may begin on the next line, and none of them lets a span go on.
            refusal = IsOpenSpan(state) || state is { LineBeginsWithBracket: true, LineHasClosingBracket: false } ? PositionRefusal.OpenAtLineEnd : refusal;
            return EndLine(state);
        }

        if (state.Mode == MarkdownMode.Text && !state.LineHasText)
        {
            return BeginLine(state, c);
        }

        if (state is { Mode: MarkdownMode.Text, LineIsListMarker: true, LineIsCode: false } && c is (' ' or '\t'))
        {
            return BeginItem(state, c);
        }

        return Continue(state, c) with
        {
            Run = IsEscaped(state, c) ? new(MarkdownState.Escaped, 1, '\\', false) : state.Run.Append(c, isFirst: !state.LineHasText),
            Indent = state.LineHasText ? state.Indent : IndentBehind(state, c),
            LineHasText = state.LineHasText || c is not (' ' or '\t'),
            LineHasWord = state.LineHasWord || IsOfWord(c),
            LineIsNumber = state.LineIsNumber && char.IsDigit(c),
            LineIsListMarker = state.LineIsNumber && c is ('.' or ')'),

            // Another number than 1 may go on with a paragraph.
            MarkerWidth = state.Run is { Character: '1', Length: 1, IsFirst: true } ? 2 : 0,
            LineIsHeadingMark = state.LineIsHeadingMark && c is ('#' or ' ' or '\t'),
        };
    }

    /// <summary>The state behind a printed value.</summary>
    public static MarkdownState AppendValue(MarkdownState state) => Emphasis.Finish(FinishRun(state.LineHasText ? state : ListItems.BeginText(state)), MarkdownState.Value) with
    {
        LineHasWord = true,
        Run = new(MarkdownState.Value, 1, state.Run.Character, !state.LineHasText),
        LineHasText = true,
        LineHasValue = true,
        LineIsListMarker = false,
        LineIsHeadingMark = false,
        AfterBackslash = false,
        InEntity = false,
    };

    /// <summary>Why a value cannot stand here; none when it can.</summary>
    public static PositionRefusal RefuseValue(MarkdownState state)
    {
        var (run, mode) = (state.Run, FinishRun(state).Mode);
        return (mode, run.Character) switch
        {
            (MarkdownMode.CodeSpan, _) => PositionRefusal.CodeSpan,
            (MarkdownMode.Fence or MarkdownMode.FenceInfo or MarkdownMode.FenceEnd, _) => PositionRefusal.CodeBlock,
            (MarkdownMode.Link, _) => PositionRefusal.Link,
            _ when state.LineIsCode || IsIndentedCode(state) => PositionRefusal.CodeBlock,
            _ when state.InTag => PositionRefusal.Tag,
            _ when state is { IsBehindDefinition: true, LineHasText: false } => PositionRefusal.Link,
            _ when state.AfterBackslash => PositionRefusal.AfterBackslash,
            _ when state.InEntity => PositionRefusal.AfterAmpersand,
            (_, '<') => PositionRefusal.AfterLessThan,
            (_, '!') => PositionRefusal.AfterExclamationMark,
            (_, '*' or '_') when Emphasis.IsGluedToNextValue(state) => PositionRefusal.GluedEmphasis,
            _ => PositionRefusal.None,
        };
    }

    /// <summary>Whether the text here is inside code, a link, a tag or emphasis.</summary>
    public static bool IsOpen(MarkdownState state) =>
        Emphasis.Finish(FinishRun(state), '\n') is not ({ Mode: MarkdownMode.Text, OpenEmphasis: 0 } or { Mode: MarkdownMode.FenceEnd });

    /// <summary>Whether the text is left open where the last line ends, which closes the definition of a link's address.</summary>
    public static bool IsOpenAtEnd(MarkdownState state) => IsOpen(state) && state is not { Mode: MarkdownMode.Link, Depth: 0 };

    /// <summary>What a line that ends here leaves although it has no text: a blank line, a marker, a heading; null when it has text.</summary>
    public static string? LeftEmpty(MarkdownState state) => state switch
    {
        not { Mode: MarkdownMode.Text } => null,
        { LineHasText: false, LineHasMarker: true } => "an empty list item or quote",
        { LineHasText: false } => "a blank line",
        { LineIsHeadingMark: true } => "an empty heading",
        _ => null,
    };

    /// <summary>Whether a character here is neither code nor a link's address nor made plain by a backslash.</summary>
    public static bool IsRunningText(MarkdownState state) => FinishRun(state).Mode == MarkdownMode.Text && state is { AfterBackslash: false, LineIsCode: false } && !IsIndentedCode(state);

    /// <summary>What a word would stand inside of here: code, a link, a tag, emphasis, or none of them.</summary>
    public static OpenText OpenText(MarkdownState state)
    {
        var behind = Emphasis.Finish(FinishRun(state), 'x');
        return new(behind.Mode == MarkdownMode.FenceEnd ? MarkdownMode.Text : behind.Mode, behind.Mode == MarkdownMode.Text ? 0 : behind.Depth, behind.InTag, behind.OpenEmphasis);
    }

    private static PositionRefusal RefuseAfterValue(MarkdownState state, char c) => (state.Mode, state.Run.Character, c) switch
    {
        (not MarkdownMode.Text, _, _) => PositionRefusal.None,
        (_, MarkdownState.Value, '.' or ')') when state.LineIsNumber => PositionRefusal.ListMarker,
        (_, MarkdownState.Value, '`') => PositionRefusal.CodeSpan,
        (_, ']', ':') when state.LineBeginsWithBracket && state.LineHasValue => PositionRefusal.Link,
        (_, '*' or '_', _) when Emphasis.IsGluedToValueBefore(state, c) => PositionRefusal.GluedEmphasis,
        _ => PositionRefusal.None,
    };

    // A run of backticks or tildes has its meaning only when its length is known, which is when it ends.
    private static MarkdownState FinishRun(MarkdownState state)
    {
        var run = state.Run;
        return (state.Mode, run.Character) switch
        {
            (MarkdownMode.Text, '`' or '~') when run is { IsFirst: true, Length: >= 3 } => state with
            {
                Mode = MarkdownMode.FenceInfo,
                Opener = run.Character,
                Depth = run.Length,
                LineHasMarker = state.LineHasMarker || state.LineIsCode,
            },
            (MarkdownMode.Text, '`') => state with { Mode = MarkdownMode.CodeSpan, Depth = run.Length },
            (MarkdownMode.CodeSpan, '`') when run.Length == state.Depth => state with { Mode = MarkdownMode.Text, Depth = 0 },
            (MarkdownMode.Fence, var c) when c == state.Opener && run.IsFirst && run.Length >= state.Depth && state.Indent < CodeIndent =>
                state with { Mode = MarkdownMode.FenceEnd },
            _ => state,
        };
    }

    private static MarkdownState EndLine(MarkdownState state)
    {
        var mode = state.Mode switch
        {
            MarkdownMode.FenceInfo or MarkdownMode.Fence => MarkdownMode.Fence,
            _ => MarkdownMode.Text,
        };
        return ListItems.NextLine(state, MarkdownState.LineStart) with
        {
            Mode = mode,
            IsBehindDefinition = state is { Mode: MarkdownMode.Link, Depth: 0 },
            Opener = mode == MarkdownMode.Fence ? state.Opener : default,
            Depth = mode == MarkdownMode.Fence ? state.Depth : 0,
            AnotherRoundIn = state.AnotherRoundIn,
        };
    }

    private static bool IsOpenSpan(MarkdownState state) =>
        state.Mode == MarkdownMode.CodeSpan || state is { Mode: MarkdownMode.FenceInfo, LineHasMarker: true } or { Mode: MarkdownMode.Link, Depth: > 0 } or { Mode: MarkdownMode.Text, OpenEmphasis: not 0 };

    // White space, quote marks and list markers: what comes before the text of a line.
    private static MarkdownState BeginLine(MarkdownState state, char c)
    {
        var run = state.Run.Append(c, isFirst: true);
        return c switch
        {
            ' ' or '\t' => state with { Run = run, Indent = IndentBehind(state, c) },
            '>' when !IsIndentedCode(state) => ListItems.Forget(state) with { Run = run, Indent = 0, LineHasMarker = true },
            _ => Continue(c == ':' ? ListItems.Forget(state) : ListItems.BeginText(state), c) with
            {
                Run = run,
                LineHasText = true,
                LineHasWord = state.LineHasWord || IsOfWord(c),
                MarkerWidth = c is '-' or '+' or '*' ? 1 : 0,
                LineIsCode = IsIndentedCode(state),
                LineIsNumber = char.IsDigit(c),
                LineIsListMarker = c is '-' or '+' or '*' or ':',
                LineBeginsWithBracket = c == '[',
                LineIsHeadingMark = c == '#',
            },
        };
    }

    private static MarkdownState Continue(MarkdownState state, char c)
    {
        if (IsEscaped(state, c))
        {
            return state with { AfterBackslash = false, InEntity = false };
        }

        state = state with { AfterBackslash = false };

        var previous = state.Run.Character;
        return state.Mode switch
        {
            MarkdownMode.Text => (previous, c) switch
            {
                (_, '\\') => state with { AfterBackslash = true, InEntity = false },
                (_, '>') => state with { InTag = false, InEntity = false },
                (_, '&') => state with { InEntity = true },
                (_, ']') => state with { LineHasClosingBracket = true, InEntity = false },
                ('<', '/' or '!' or '?') => state with { InTag = true },
                ('<', _) when char.IsLetter(c) => state with { InTag = true },
                (']', '(') => state with { Mode = MarkdownMode.Link, Depth = 1 },
                (']', ':') when state.LineBeginsWithBracket => state with { Mode = MarkdownMode.Link, Depth = 0 },
                _ => state with { InEntity = state.InEntity && (c == '#' || char.IsLetterOrDigit(c)) },
            },
            MarkdownMode.Link when c == '(' && state.Depth > 0 => state with { Depth = Math.Min(state.Depth + 1, CharacterRun.MaxLength) },
            MarkdownMode.Link when c == ')' && state.Depth == 1 => state with { Mode = MarkdownMode.Text, Depth = 0 },
            MarkdownMode.Link when c == ')' && state.Depth > 1 => state with { Depth = state.Depth - 1 },
            MarkdownMode.FenceInfo when c == '`' && state.Opener == '`' => state with { Mode = MarkdownMode.CodeSpan, Opener = default },
            MarkdownMode.FenceEnd when c is not (' ' or '\t') => state with { Mode = MarkdownMode.Fence },
            _ => state,
        };
    }

    // A backslash makes only ASCII punctuation plain; before anything else it is text itself.
    private static bool IsEscaped(MarkdownState state, char c) =>
        state.AfterBackslash && c is ((>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~'));

    private static int IndentBehind(MarkdownState state, char c) => c switch
    {
        ' ' => Math.Min(state.Indent + 1, MaxIndent),
        '\t' => Math.Min(((state.Indent / CodeIndent) + 1) * CodeIndent, MaxIndent),
        _ => state.Indent,
    };

    // After "- ", "1. " or ": " the line begins anew inside the item.
    private static MarkdownState BeginItem(MarkdownState state, char c) => MarkdownState.LineStart with
    {
        Run = state.Run.Append(c, isFirst: true),

        // A tab reaches up to four columns, of which the marker takes one.
        Indent = c == '\t' ? CodeIndent - 1 : 0,
        Items = state.Items,
        ListsAreUnknown = state.ListsAreUnknown,
        IsBehindDefinition = state.IsBehindDefinition,
        Column = ListItems.BehindMarker(state, c),

        // Behind a marker that no thematic break has, one may begin.
        LineHasWord = state.LineHasWord && state.Run.Character is ('-' or '*'),
        LineHasValue = state.LineHasValue,
        LineHasMarker = true,
        AnotherRoundIn = state.AnotherRoundIn,
    };

    // Behind a paragraph, or deep in a list, so much indentation makes no code; which it is, is not known well enough to rely on it.
    private static bool IsIndentedCode(MarkdownState state) => !state.LineHasText && ListItems.Indent(state) >= CodeIndent;

    private static bool IsOfWord(char c) => c is not ('-' or '*' or '_' or ' ' or '\t');
}
