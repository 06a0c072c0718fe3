namespace ImrDocs.Templating.Syntax;

/// <summary>The text of a template file as it is parsed: with LF only and without a byte order mark.</summary>
internal static class TemplateText
{
    /// <summary>The same text with line feeds alone; lines and columns stay what they are.</summary>
    public static string Normalize(string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        return text.Substring(start).Replace("\r\n", "\n").Replace('\r', '\n');
    }
}
