using ImrDocs.TemplateFolders;

namespace ImrDocs.PageStyles;

/// <summary>
/// The look of a letter in print, read from the style sheets of its page: the one description of style that the page
/// and every other form are made of.
/// </summary>
internal sealed class PageStyle
{
    private PageStyle(SheetStyle sheet) => Sheet = sheet;

    /// <summary>The sheet of paper.</summary>
    public SheetStyle Sheet { get; }

    /// <summary>Reads the style of a letter's folder: that of its page, after the defaults of ImrDocs.</summary>
    /// <param name="files">The letter's folder.</param>
    /// <exception cref="TemplateException">The style sheet is not whole.</exception>
    public static PageStyle Read(TemplateFiles files) => throw new NotImplementedException(files.ToString());

    /// <summary>How print shows an element. Safe for several threads at once.</summary>
    /// <param name="element">The element, with all elements in which it stands.</param>
    public ElementStyle Of(PageElement element) => throw new NotImplementedException(element.ToString());

    /// <summary>
    /// How print shows what the style puts before an element's content; null where it puts nothing there.
    /// </summary>
    /// <param name="element">The element.</param>
    public MarginBox? Before(PageElement element) => throw new NotImplementedException(element.ToString());
}
