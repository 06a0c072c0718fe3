namespace ImrDocs.Templating.Positions;

/// <summary>Follows the static text of a template and tells whether a value can stand behind it.</summary>
/// <remarks>
/// It knows of Markdown only what decides whether an escaped value is text: code, links, tags, indentation, and the
/// characters that join with what follows them. Where it cannot be sure, it takes the reading that refuses.
/// </remarks>
internal static class MarkdownScanner
{
    private const int MaxIndent = 12;

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
            state = FinishRun(state);
        }

        if (c == '\n')
        {
            return EndLine(state);
        }

        if (state.Mode == MarkdownMode.Text && !state.LineHasText)
        {
            return BeginLine(state, c);
        }

        if (state.LineIsListMarker && c is (' ' or '\t'))
        {
            return BeginItem(state, c);
        }

        return Continue(state, c) with
        {
            Run = state.AfterBackslash ? new(MarkdownState.Escaped, 1, '\\', false) : state.Run.Append(c, isFirst: !state.LineHasText),
            LineHasText = state.LineHasText || c is not (' ' or '\t'),
            LineIsNumber = state.LineIsNumber && char.IsDigit(c),
            LineIsListMarker = state.LineIsNumber && c is ('.' or ')'),
        };
    }

    /// <summary>The state behind a printed value.</summary>
    public static MarkdownState AppendValue(MarkdownState state) => FinishRun(state) with
    {
        Run = new(MarkdownState.Value, 1, state.Run.Character, !state.LineHasText),
        LineHasText = true,
        LineHasValue = true,
        LineIsListMarker = false,
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
            (MarkdownMode.Fence or MarkdownMode.FenceInfo, _) => PositionRefusal.CodeBlock,
            (MarkdownMode.Link, _) => PositionRefusal.Link,
            (MarkdownMode.Tag, _) => PositionRefusal.Tag,
            _ when IsIndentedCode(state) => PositionRefusal.CodeBlock,
            _ when state.AfterBackslash => PositionRefusal.AfterBackslash,
            _ when state.InEntity => PositionRefusal.AfterAmpersand,
            (_, '<') => PositionRefusal.AfterLessThan,
            (_, '!') => PositionRefusal.AfterExclamationMark,
            (_, '*' or '_') when IsWord(run.Before) => PositionRefusal.GluedEmphasis,
            _ => PositionRefusal.None,
        };
    }

    /// <summary>Whether the text here is inside code, a link or a tag.</summary>
    public static bool IsOpen(MarkdownState state) => FinishRun(state).Mode != MarkdownMode.Text;

    private static PositionRefusal RefuseAfterValue(MarkdownState state, char c) => (state.Mode, state.Run.Character, c) switch
    {
        (not MarkdownMode.Text, _, _) => PositionRefusal.None,
        (_, MarkdownState.Value, '.' or ')') when state.LineIsNumber => PositionRefusal.ListMarker,
        (_, ']', ':') when state.LineBeginsWithBracket && state.LineHasValue => PositionRefusal.Link,
        (_, '*' or '_', _) when state.Run.Before == MarkdownState.Value && IsWord(c) => PositionRefusal.GluedEmphasis,
        _ => PositionRefusal.None,
    };

    // A run of backticks or tildes has its meaning only when its length is known, which is when it ends.
    private static MarkdownState FinishRun(MarkdownState state)
    {
        var run = state.Run;
        return (state.Mode, run.Character) switch
        {
            (MarkdownMode.Text, '`' or '~') when run is { IsFirst: true, Length: >= 3 } =>
                state with { Mode = MarkdownMode.FenceInfo, Opener = run.Character, Depth = run.Length },
            (MarkdownMode.Text, '`') => state with { Mode = MarkdownMode.CodeSpan, Depth = run.Length },
            (MarkdownMode.CodeSpan, '`') when run.Length == state.Depth => state with { Mode = MarkdownMode.Text, Depth = 0 },
            (MarkdownMode.Fence, var c) when c == state.Opener && run.IsFirst && run.Length >= state.Depth =>
                state with { Mode = MarkdownMode.Text, Opener = default, Depth = 0 },
            _ => state,
        };
    }

    private static MarkdownState EndLine(MarkdownState state)
    {
        var isBlank = !state.LineHasText;
        var mode = state.Mode switch
        {
            MarkdownMode.FenceInfo => MarkdownMode.Fence,
            MarkdownMode.Link when state.Depth == 0 => MarkdownMode.Text,
            MarkdownMode.CodeSpan or MarkdownMode.Link or MarkdownMode.Tag when isBlank => MarkdownMode.Text,
            var same => same,
        };
        return MarkdownState.LineStart with
        {
            Mode = mode,
            AfterBlankLine = isBlank,
            ContentIndent = isBlank || state.Indent >= state.ContentIndent ? state.ContentIndent : 0,
            Opener = mode == MarkdownMode.Fence ? state.Opener : default,
            Depth = mode == MarkdownMode.Text ? 0 : state.Depth,
        };
    }

    // White space, quote marks and list markers: what comes before the text of a line.
    private static MarkdownState BeginLine(MarkdownState state, char c)
    {
        var run = state.Run.Append(c, isFirst: true);
        return c switch
        {
            ' ' => state with { Run = run, Indent = Math.Min(state.Indent + 1, MaxIndent) },
            '\t' => state with { Run = run, Indent = Math.Min(((state.Indent / 4) + 1) * 4, MaxIndent) },
            '>' => state with { Run = run, Indent = 0, ContentIndent = 0, AfterBlankLine = true },
            _ => Continue(state, c) with
            {
                Run = run,
                LineHasText = true,
                LineIsNumber = char.IsDigit(c),
                LineIsListMarker = c is '-' or '+' or '*' or ':',
                LineBeginsWithBracket = c == '[',
            },
        };
    }

    private static MarkdownState Continue(MarkdownState state, char c)
    {
        if (state.AfterBackslash)
        {
            return state with { AfterBackslash = false, InEntity = false };
        }

        var previous = state.Run.Character;
        return state.Mode switch
        {
            MarkdownMode.Text => (previous, c) switch
            {
                (_, '\\') => state with { AfterBackslash = true, InEntity = false },
                (_, '&') => state with { InEntity = true },
                ('<', '/' or '!' or '?') => state with { Mode = MarkdownMode.Tag },
                ('<', _) when char.IsLetter(c) => state with { Mode = MarkdownMode.Tag },
                (']', '(') => state with { Mode = MarkdownMode.Link, Depth = 1 },
                (']', ':') when state.LineBeginsWithBracket => state with { Mode = MarkdownMode.Link, Depth = 0 },
                _ => state with { InEntity = state.InEntity && (c == '#' || char.IsLetterOrDigit(c)) },
            },
            MarkdownMode.Link when c == '(' && state.Depth > 0 => state with { Depth = Math.Min(state.Depth + 1, CharacterRun.MaxLength) },
            MarkdownMode.Link when c == ')' && state.Depth == 1 => state with { Mode = MarkdownMode.Text, Depth = 0 },
            MarkdownMode.Link when c == ')' && state.Depth > 1 => state with { Depth = state.Depth - 1 },
            MarkdownMode.Tag when c == '>' => state with { Mode = MarkdownMode.Text },
            _ => state,
        };
    }

    // After "- ", "1. " or ": " the line begins anew inside the item.
    private static MarkdownState BeginItem(MarkdownState state, char c)
    {
        var content = Math.Min(state.Indent + 2, MaxIndent);
        return MarkdownState.LineStart with
        {
            Run = state.Run.Append(c, isFirst: true),
            Indent = content,
            ContentIndent = content,
            LineHasValue = state.LineHasValue,
        };
    }

    private static bool IsIndentedCode(MarkdownState state) =>
        !state.LineHasText && state.AfterBlankLine && state.Indent >= state.ContentIndent + 4;

    private static bool IsWord(char c) => c == MarkdownState.Value || char.IsLetterOrDigit(c);
}
