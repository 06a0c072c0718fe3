using System.Text;
using ImrDocs.Interpretation;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.Forms.Markdown;

/// <summary>Markdown, the letter's source form.</summary>
internal sealed class MarkdownForm : LetterForm
{
    public const string Id = "md";

    public override string Name => Id;

    public override string Title => "Markdown";

    public override bool IsSource => true;

    public override FormWriter CreateWriter(LetterTemplates templates) =>
        static (letter, output) =>
            Encoding.UTF8.GetBytes(MarkedText.AsLetter(letter.WriteLayout().ToMarkdown()), output);
}
