using System.Text;

namespace ImrDocs.Templating.Markdown;

/// <summary>Writes plain text as Markdig writes it into HTML.</summary>
internal static class HtmlText
{
    /// <summary>The text as HTML.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Escape(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        var html = new StringBuilder(text.Length + 8);
        Append(html, text);
        return html.ToString();
    }

    /// <summary>Appends the text as HTML.</summary>
    public static void Append(StringBuilder html, string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '&' => html.Append("&amp;"),
                '"' => html.Append("&quot;"),
                _ => html.Append(c),
            };
        }
    }
}
