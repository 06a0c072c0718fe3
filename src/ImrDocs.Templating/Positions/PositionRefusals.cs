namespace ImrDocs.Templating.Positions;

/// <summary>The refusals in the words of a diagnostic.</summary>
internal static class PositionRefusals
{
    public static string Describe(PositionRefusal refusal) => refusal switch
    {
        PositionRefusal.AfterBackslash => "a value right after a backslash would lose its first character; put something between them",
        PositionRefusal.AfterAmpersand => "a value right after '&' could become another character; write '&amp;' or put a space between them",
        PositionRefusal.AfterLessThan => "a value right after '<' could become a link; write '&lt;' or put a space between them",
        PositionRefusal.AfterExclamationMark => "a value right after '!' could become a picture; put a space between them",
        PositionRefusal.CodeSpan => "a value inside a code span, or right before one, cannot be escaped; take the backticks away",
        PositionRefusal.CodeBlock => "a value inside a code block cannot be escaped; print it as running text, indented by less than four spaces",
        PositionRefusal.Link => "a value inside a link's address or title cannot be escaped; print it as running text",
        PositionRefusal.Tag => "a value inside '<...>' cannot be escaped; write '&lt;' for a less-than sign",
        PositionRefusal.ListMarker => "a value at a line's start followed by '.' or ')' could become a list number; put a word before it",
        PositionRefusal.GluedEmphasis => "'*' or '_' between a value and a word is not read as emphasis for every value; put a space or punctuation outside it",
        PositionRefusal.OpenAtLineEnd => "emphasis, a code span or a link ends on the line where it begins; close it there, or write '\\' before the character that opens it",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "Nothing to describe."),
    };
}
