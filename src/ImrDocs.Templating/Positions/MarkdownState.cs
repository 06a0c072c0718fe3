namespace ImrDocs.Templating.Positions;

/// <summary>All that the text before a place says about the place. Its values are finite, so that loops come to rest.</summary>
internal sealed record MarkdownState
{
    /// <summary>Stands among characters for a printed value, of which only its edges are known: they are no white space.</summary>
    public const char Value = '\uE000';

    /// <summary>Stands for a character that a backslash made plain.</summary>
    public const char Escaped = '\uE001';

    /// <summary>The start of a file.</summary>
    public static readonly MarkdownState LineStart = new() { Run = new('\n', 1, '\n', false), LineIsNumber = true };

    /// <summary>The middle of a line of running text.</summary>
    public static readonly MarkdownState MidLine = new() { Run = new('x', 1, ' ', false), LineHasText = true };

    public MarkdownMode Mode { get; init; }

    /// <summary>The characters just read.</summary>
    public CharacterRun Run { get; init; }

    /// <summary>Whether a backslash makes the next character plain.</summary>
    public bool AfterBackslash { get; init; }

    /// <summary>Whether the text stands between '&lt;' and '&gt;'. It is no HTML, which letters have not, but could be a link.</summary>
    public bool InTag { get; init; }

    /// <summary>Whether the characters since an ampersand could begin a character reference.</summary>
    public bool InEntity { get; init; }

    /// <summary>The runs of emphasis that are open in the line, a bit for each character and length.</summary>
    public int OpenEmphasis { get; init; }

    /// <summary>The columns of white space at the start of the line, or of the item that begins in it.</summary>
    public int Indent { get; init; }

    /// <summary>The list items that are open for certain: a bit for each column at which the text of one begins.</summary>
    public int Items { get; init; }

    /// <summary>The column of the line, or of the item that begins in it, from which the indentation counts; -1 where it is not known.</summary>
    public int Column { get; init; }

    /// <summary>Whether an item without text stands before, so that it is not known in which item a line stands.</summary>
    public bool ListsAreUnknown { get; init; }

    /// <summary>Whether the line before may define a link's address, whose title would be on this one.</summary>
    public bool IsBehindDefinition { get; init; }

    /// <summary>The width of the list marker just read; 0 when it may be none.</summary>
    public int MarkerWidth { get; init; }

    /// <summary>Whether the line, or the item that begins in it, has a character that no thematic break has.</summary>
    public bool LineHasWord { get; init; }

    /// <summary>Whether the line has a character other than white space and list markers.</summary>
    public bool LineHasText { get; init; }

    /// <summary>Whether the line holds only digits and values so far, which could be a list's number.</summary>
    public bool LineIsNumber { get; init; }

    /// <summary>Whether the line holds only what marks a list item or a definition, when white space follows.</summary>
    public bool LineIsListMarker { get; init; }

    /// <summary>Whether the line begins with what marks a quote, a list item or a definition.</summary>
    public bool LineHasMarker { get; init; }

    /// <summary>Whether the line begins with a bracket, as the definition of a link's address does.</summary>
    public bool LineBeginsWithBracket { get; init; }

    /// <summary>Whether a bracket closes in the line.</summary>
    public bool LineHasClosingBracket { get; init; }

    /// <summary>Whether the line holds a value.</summary>
    public bool LineHasValue { get; init; }

    /// <summary>Whether the line holds only what marks a heading.</summary>
    public bool LineIsHeadingMark { get; init; }

    /// <summary>The number of loops around the place whose innermost has another round; 0 when that is not known.</summary>
    public int AnotherRoundIn { get; init; }

    /// <summary>Whether the line is code by its indentation.</summary>
    public bool LineIsCode { get; init; }

    /// <summary>The character that opened the code block.</summary>
    public char Opener { get; init; }

    /// <summary>The length of the run that opened the code, or the depth of parentheses in a link.</summary>
    public int Depth { get; init; }
}
