using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Styles;

/// <summary>
/// Finds what a browser reads before it reads a style sheet: the end of the element, and characters that it replaces.
/// </summary>
internal static class StyleMarkup
{
    private const string EndTag = "</style";
    private const string Comment = "<!--";

    public static void Check(string text, StyleReport report)
    {
        Find(
            text,
            EndTag,
            report,
            "'</style' ends the style sheet in the page, also in a comment or a string; take it away, or "
                + "write '<\\/style' in a string"
        );
        Find(
            text,
            Comment,
            report,
            "'<!--' begins a comment of HTML in the page; take it away, or write '<\\!--' in a string"
        );
        if (PrintableText.IndexOfUnprintable(text.AsSpan()) is >= 0 and var index)
        {
            report.Add(
                index,
                $"{PrintableText.Describe(text[index])} is no character that a page can hold; take it away, or write "
                    + "its number: '\\200B '"
            );
        }
    }

    private static void Find(string text, string markup, StyleReport report, string message)
    {
        for (var at = IndexOf(text, markup, 0); at >= 0; at = IndexOf(text, markup, at + 1))
        {
            report.Add(at, message);
        }
    }

    private static int IndexOf(string text, string markup, int start) =>
        text.IndexOf(markup, start, StringComparison.OrdinalIgnoreCase);
}
