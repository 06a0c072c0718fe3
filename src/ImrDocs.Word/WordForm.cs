using ImrDocs.Diagnostics;
using ImrDocs.Forms;
using ImrDocs.Interpretation;
using ImrDocs.PageStyles;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Assets;
using ImrDocs.Templating.Languages;
using ImrDocs.Templating.Syntax;
using ImrDocs.Word.Images;

namespace ImrDocs.Word;

/// <summary>A Word document, for those who go on working on a letter.</summary>
internal sealed class WordForm : LetterForm
{
    public override string Name => "docx";

    public override string Title => "Word";

    public override bool IsText => false;

    public override bool IsDefault => false;

    public override FormWriter CreateWriter(LetterTemplates templates)
    {
        var language = templates.Letter.Language;
        var page = PageStyle.Read(templates.Files, LanguageTag.IsRightToLeft(language));
        var writer = new WordWriter(page, templates.Files, language);
        return (letter, output) =>
        {
            try
            {
                writer.Write(
                    letter.WriteLayout().ToBlocks(templates.Letter.DeclaredLanguage),
                    letter.WriteTitle(),
                    letter.WriteRunningHead(),
                    output
                );
            }
            catch (MissingImageException exception)
            {
                throw new TemplateException(
                    [
                        Diagnostic.At(
                            TemplateRules.Image,
                            templates.DisplayRoot + LetterFiles.Layout,
                            1,
                            1,
                            AssetPath.Missing(exception.Path, templates.Files.Assets)
                        ),
                    ],
                    exception
                );
            }
        };
    }
}
