using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Assets;
using ImrDocs.Templating.Styles;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.PageStyles;

/// <summary>
/// The style sheet of a letter's page: the default styles of what its wording uses, and after them the letter's own.
/// </summary>
internal sealed class PageStyleSheet
{
    private readonly TemplateFiles _files;
    private readonly StyleSheet _own;

    private PageStyleSheet(TemplateFiles files, StyleSheet own)
    {
        _files = files;
        _own = own;
        Defaults = BaseStyles.For(files);
        HasTitleHeading = TitleHeading.IsIn(files);
    }

    /// <summary>The default styles, with LF.</summary>
    public string Defaults { get; }

    /// <summary>The letter's own style sheet, with LF, in which files are names.</summary>
    public string Own => _own.Text;

    /// <summary>Whether the letter has its title as a heading, so that the style sheet gets none to print.</summary>
    public bool HasTitleHeading { get; }

    /// <summary>Whether the page shows images.</summary>
    public bool HasImages =>
        _own.HasImages || _files.Assets.Any(static path => AssetKind.Of(path) is { IsImage: true });

    /// <summary>Whether the style sheet has fonts of its own.</summary>
    public bool HasFonts => _own.HasFonts;

    /// <summary>Reads the style sheet of a letter's folder.</summary>
    /// <param name="files">The letter's folder.</param>
    /// <exception cref="TemplateException">The style sheet is not whole, or would leave the page.</exception>
    public static PageStyleSheet Read(TemplateFiles files)
    {
        var own = StyleSheet.Read(
            TemplateText.Normalize(files.Find(LetterFiles.Style) ?? DefaultStyle.Text),
            files.Assets
        );
        return own.Errors.Count > 0 ? throw new TemplateException(own.Errors) : new(files, own);
    }

    /// <summary>The whole style sheet with the files that it names as data, as the page holds it.</summary>
    public string Embed() => Defaults + _own.Embed(path => _files.Find(path)!).TrimEnd();
}
