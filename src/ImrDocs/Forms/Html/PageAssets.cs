using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Forms.Html;

/// <summary>Puts the images of a letter's folder into its page, which loads nothing.</summary>
internal static class PageAssets
{
    /// <summary>The page's HTML with each image as data.</summary>
    /// <param name="html">The HTML, in which an image is the path of its file.</param>
    /// <param name="files">The letter's folder.</param>
    /// <param name="missing">The path of an image that is not there; null where all are.</param>
    public static string Embed(string html, TemplateFiles files, out string? missing)
    {
        missing = null;
        var parts = html.Split(HtmlRunWriter.ImageStart);
        for (var i = 1; i < parts.Length; i++)
        {
            var end = parts[i].IndexOf('"', StringComparison.Ordinal);
            var path = parts[i][..end];
            if (files.Find(path) is not { } address)
            {
                missing = path;
                return html;
            }

            parts[i] = address + parts[i][end..];
        }

        return string.Join(HtmlRunWriter.ImageStart, parts);
    }
}
