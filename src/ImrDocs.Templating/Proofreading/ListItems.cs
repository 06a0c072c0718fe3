using System.Text.RegularExpressions;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Finds the list items in a letter's wording.</summary>
internal static class ListItems
{
    private const int MaxMark = 12;

    private static readonly Regex Item = new(
        @"^[ \t]*(?:[-*+:]|[0-9]{1,3}(?:\.[0-9]{1,3})*[.)])[ \t]",
        RegexOptions.CultureInvariant
    );

    /// <summary>Whether a list item contains a place.</summary>
    /// <param name="wording">The wording.</param>
    /// <param name="index">The index of the place in it.</param>
    /// <param name="isInItem">Whether a list item contains the end of the wording before it.</param>
    public static bool Contain(WordingLine wording, int index, bool isInItem)
    {
        var text = wording.Text;
        for (var line = LineStart(text, index); ; line = LineStart(text, line - 1))
        {
            // What follows a tag belongs to what precedes the tag.
            if (line == 0 && wording.Step.Statement.Syntax.Span.Start.Column > 0)
            {
                return isInItem;
            }

            if (Item.IsMatch(text.Substring(line, Math.Min(MaxMark, text.Length - line))))
            {
                return true;
            }

            var isAfterBlankLine = line > 1 && text[line - 2] == '\n';
            if (line == 0 || (isAfterBlankLine && line < text.Length && text[line] is not (' ' or '\t')))
            {
                return false;
            }
        }
    }

    private static int LineStart(string text, int index) => index <= 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
}
