using ImrDocs.Benchmarks.Writers;
using ImrDocs.Letters;

namespace ImrDocs.Benchmarks.Forms;

/// <summary>All ways to write forms that are measured, each with the one that it is set against.</summary>
internal static class FormContenders
{
    private static readonly Contender ShippedMarkdown = new("Markdown, as shipped", static _ => new ShippedLetter(
        LetterFormat.Markdown
    ));

    private static readonly Contender InterpretedMarkdown = new(
        "Markdown, interpreted",
        static _ => new InterpretedForm(LetterFormat.Markdown)
    );

    private static readonly Contender Word = new("Word, of blocks", static _ => new WordOfBlocks());

    /// <summary>The rows of the table.</summary>
    public static IReadOnlyList<FormRow> Rows { get; } =
    [
        new(ShippedMarkdown, ShippedMarkdown),
        new(new("HTML, as shipped", static _ => new ShippedLetter(LetterFormat.Html)), ShippedMarkdown),
        new(new("Text, as shipped", static _ => new ShippedLetter(LetterFormat.Text)), ShippedMarkdown),
        new(InterpretedMarkdown, InterpretedMarkdown),
        new(new("Text, interpreted", static _ => new InterpretedForm(LetterFormat.Text)), InterpretedMarkdown)
        {
            Goal = new("at most 3", static ratio => ratio <= 3),
        },
        new(Word, Word),
        new(new("Word, by the Open XML SDK", static _ => new OpenXmlLetter()), Word)
        {
            Goal = new("at least 8", static ratio => ratio >= 8),
        },
        new(new("the file, created and deleted", static _ => new CreatedFile()), Word),
    ];

    /// <summary>All of them, once.</summary>
    public static IReadOnlyList<Contender> All { get; } = [.. Rows.Select(static row => row.Contender)];
}
