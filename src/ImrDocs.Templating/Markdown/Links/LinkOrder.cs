using System.Text;

namespace ImrDocs.Templating.Markdown.Links;

/// <summary>
/// Puts the address of a link before its text, as HTML has it, where a printed value is the address: the Markdown has
/// it after the text.
/// </summary>
internal static class LinkOrder
{
    /// <summary>Stands before the text of such a link.</summary>
    public const string Opening = "<link>";

    /// <summary>Stands between its text and its address.</summary>
    public const string BeforeAddress = "<to>";

    /// <summary>Stands after its address, or after the title that follows it.</summary>
    public const string Closing = "</link>";

    /// <summary>The HTML of a letter with each address before the text of its link.</summary>
    /// <param name="html">The HTML in the order of the Markdown.</param>
    public static string Arrange(string html)
    {
        var start = html.IndexOf(Opening, StringComparison.Ordinal);
        if (start < 0)
        {
            return html;
        }

        var arranged = new StringBuilder(html.Length);
        var end = 0;
        for (; start >= 0; start = html.IndexOf(Opening, end, StringComparison.Ordinal))
        {
            var text = start + Opening.Length;
            var address = html.IndexOf(BeforeAddress, text, StringComparison.Ordinal);
            var closing = html.IndexOf(Closing, address, StringComparison.Ordinal);
            arranged
                .Append(html, end, start - end)
                .Append("<a href=\"")
                .Append(html, address + BeforeAddress.Length, closing - address - BeforeAddress.Length)
                .Append("\">")
                .Append(html, text, address - text)
                .Append("</a>");
            end = closing + Closing.Length;
        }

        return arranged.Append(html, end, html.Length - end).ToString();
    }
}
