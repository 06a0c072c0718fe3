using System.Text;
using ImrDocs.Interpretation;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Forms.Text;

/// <summary>Plain text, for mail and for portals that take nothing else.</summary>
/// <param name="width">The width of a line, in columns of a terminal; null where only the letter breaks lines.</param>
internal sealed class TextForm(int? width) : LetterForm
{
    /// <summary>
    /// The usual width: what is quoted twice in a mail still fits 78 columns (RFC 5322, section 2.1.1).
    /// </summary>
    public const int UsualWidth = 72;

    public override string Name => "txt";

    public override string Title => "Text";

    public override bool IsDefault => false;

    public override bool HasLineWidth => true;

    public override LetterForm WithLineWidth(int? columns) => new TextForm(columns);

    public override IReadOnlyList<FormPart>? PartsOf(string text) =>
        [new("", InlineText.WithoutIsolation(text)) { IsContent = true }];

    public override string? ContentOf(string source) =>
        MarkdownToHtml.TryRead(source) is { } blocks
            ? InlineText.WithoutIsolation(TextLayout.Write(blocks, width))
            : null;

    public override FormWriter CreateWriter(LetterTemplates templates) =>
        (letter, output) =>
            Encoding.UTF8.GetBytes(
                TextLayout.Write(letter.WriteLayout().ToBlocks(templates.Letter.DeclaredLanguage), width),
                output
            );
}
