namespace ImrDocs.TemplateFolders;

/// <summary>
/// The style of the HTML page of a letter whose template folder has no <c>page.css</c>, for screens and for print.
/// </summary>
public static class DefaultStyle
{
    /// <summary>The style sheet, with LF. A letter's own usually begins as a copy of it.</summary>
    public static string Text { get; } = EmbeddedText.Read("ImrDocs.TemplateFolders.page.css");
}
