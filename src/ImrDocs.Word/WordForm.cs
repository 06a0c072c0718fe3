using ImrDocs.Diagnostics;
using ImrDocs.Forms;
using ImrDocs.Forms.Tracking;
using ImrDocs.Interpretation;
using ImrDocs.PageStyles;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Assets;
using ImrDocs.Templating.Languages;
using ImrDocs.Templating.Markdown;
using ImrDocs.Templating.Syntax;
using ImrDocs.Word.Descriptions;
using ImrDocs.Word.Images;

namespace ImrDocs.Word;

/// <summary>A Word document, for those who go on working on a letter.</summary>
internal sealed class WordForm : LetterForm
{
    public override string Name => "docx";

    public override string Title => "Word";

    public override bool IsText => false;

    public override bool IsDefault => false;

    public override string Describe(ReadOnlyMemory<byte> letter) => WordDescription.Of(letter);

    public override IReadOnlyList<FormPart>? PartsOf(string text) => WordDescription.PartsOf(text);

    public override string? ContentOf(string source) =>
        MarkdownToHtml.TryRead(source) is { } blocks ? SpokenWords.OfBlocks(blocks) : null;

    public override ITrackedChanges TrackedChanges => WordTrackedChanges.Instance;

    public override LetterRestorer CreateRestorer(LetterTemplates templates)
    {
        var writer = WriterOf(templates);
        return (source, approved, output) =>
        {
            if (ApprovedMargins.Of(approved) is not { } margins || MarkdownToHtml.TryRead(source) is not { } blocks)
            {
                return false;
            }

            try
            {
                writer.Write(blocks, margins.Title, writer.RunningHeadOf(margins), output);
                return true;
            }
            catch (MissingImageException)
            {
                return false;
            }
        };
    }

    public override FormWriter CreateWriter(LetterTemplates templates)
    {
        // Most runs write no Word document, and reading the style takes as long as many letters.
        var writer = new Lazy<WordWriter>(() => WriterOf(templates));
        return (letter, output) =>
        {
            try
            {
                writer.Value.Write(
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

    private static WordWriter WriterOf(LetterTemplates templates)
    {
        var language = templates.Letter.Language;
        return new(PageStyle.Read(templates.Files, LanguageTag.IsRightToLeft(language)), templates.Files, language);
    }
}
