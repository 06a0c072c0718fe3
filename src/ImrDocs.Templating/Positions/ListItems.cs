namespace ImrDocs.Templating.Positions;

/// <summary>Follows the list items that lines stand in, so that their indentation is not taken for code.</summary>
/// <remarks>An item counts only where every reading of the text has it; where that is not sure, there is none.</remarks>
internal static class ListItems
{
    private const int Unknown = -1;
    private const int CodeIndent = 4;

    // Indentation is counted up to four columns more, which must be enough to tell code inside of the item.
    private const int MaxColumn = 8;

    /// <summary>The columns of white space before the text of a line, or of an item in it, less those of the item that it stands in.</summary>
    public static int Indent(MarkdownState state) => state.Column == 0 ? state.Indent - Deepest(Enclosing(state)) : state.Indent;

    /// <summary>The state where the text of a line, or of an item in it, begins: items that lie deeper have ended.</summary>
    public static MarkdownState BeginText(MarkdownState state) => state.Column switch
    {
        0 => state with { Items = Enclosing(state) },
        > 0 when TextColumn(state) is <= MaxColumn and var column => state with { Items = state.Items | (1 << column) },
        _ => state with { Column = Unknown },
    };

    /// <summary>The column from which the indentation of an item's text counts, behind its marker and one space.</summary>
    public static int BehindMarker(MarkdownState state, char c) =>
        c == ' ' && state is { Column: not Unknown, MarkerWidth: > 0 } && !IsShifted(state) && state.Column + state.Indent + state.MarkerWidth + 1 is <= MaxColumn and var column ? column : Unknown;

    /// <summary>The state in a quote or a definition, whose lines are not followed.</summary>
    public static MarkdownState Forget(MarkdownState state) => state with { Items = 0, Column = Unknown };

    /// <summary>The state at the start of the next line, with the items that are open there.</summary>
    public static MarkdownState NextLine(MarkdownState state, MarkdownState next)
    {
        var isBlank = state is { LineHasText: false, LineHasMarker: false };

        // A thematic break may be made of markers.
        var isFollowed = isBlank || state is { Mode: MarkdownMode.Text, LineHasText: true, LineHasWord: true };

        // What follows an item without text, Markdig takes out of it now and then.
        var isUnknown = (state.LineHasMarker && !isFollowed) || state.LineIsListMarker || (state.ListsAreUnknown && (isBlank || state.LineHasMarker || state.Indent > 0));
        return next with { Items = isFollowed && !isUnknown ? state.Items : 0, ListsAreUnknown = isUnknown, Column = isUnknown ? Unknown : 0 };
    }

    // Markdig counts another column than CommonMark in some items that begin one column to the right of the text around them.
    private static bool IsShifted(MarkdownState state) => state is { Column: 0, Items: not 0 } && Indent(state) % 2 != 0;

    // Five spaces behind a marker and more are code, which begins behind the first.
    private static int TextColumn(MarkdownState state) => state.Indent < CodeIndent ? state.Column + state.Indent : state.Column;

    private static int Enclosing(MarkdownState state) => state.Items & ((2 << Math.Min(state.Indent, MaxColumn)) - 1);

    private static int Deepest(int items)
    {
        var column = MaxColumn;
        while (column > 0 && (items & (1 << column)) == 0)
        {
            column--;
        }

        return column;
    }
}
