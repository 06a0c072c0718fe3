using ImrDocs.Forms;
using ImrDocs.Forms.Tracking;
using ImrDocs.Models;

namespace ImrDocs.Letters;

/// <summary>A form in which a letter is written.</summary>
public sealed class LetterFormat : ILetterFormat
{
    /// <summary>The least width of a line, in columns.</summary>
    public const int LeastLineWidth = 20;

    internal LetterFormat(LetterForm form) => Form = form;

    /// <summary>Every form of ImrDocs itself, the source form first.</summary>
    public static IReadOnlyList<LetterFormat> All { get; } =
    [
        // The registry: a form is one line here, and its folder.
        new(new Forms.Markdown.MarkdownForm()),
        new(new Forms.Html.HtmlForm()),
        new(new Forms.Text.TextForm(Forms.Text.TextForm.UsualWidth)),
    ];

    /// <summary>Markdown, the letter's source form.</summary>
    public static LetterFormat Markdown { get; } = Of<Forms.Markdown.MarkdownForm>();

    /// <summary>One self-contained HTML page, for print and for screens.</summary>
    public static LetterFormat Html { get; } = Of<Forms.Html.HtmlForm>();

    /// <summary>Plain text, in lines of 72 columns.</summary>
    public static LetterFormat Text { get; } = Of<Forms.Text.TextForm>();

    /// <summary>The form that is the letter's source.</summary>
    public static LetterFormat Source { get; } = All.Single(static format => format.Form.IsSource);

    /// <summary>The name of the form on the command line.</summary>
    public string Name => Form.Name;

    /// <summary>The name of the form as people read it.</summary>
    public string Title => Form.Title;

    /// <summary>The extension of the form's files, without the dot.</summary>
    public string Extension => Form.Extension;

    /// <summary>
    /// Whether a file of the form is UTF-8 text. What is approved is then the file, else what
    /// <see cref="Describe"/> says of it.
    /// </summary>
    public bool IsText => Form.IsText;

    /// <summary>The extension of the file that holds the approved version, without the dot.</summary>
    public string ApprovedExtension => IsText ? Extension : "txt";

    /// <summary>
    /// The name that tells the approved version apart from one of another form with the same extension; null where it
    /// needs none.
    /// </summary>
    public string? ApprovedName => IsText ? null : Name;

    /// <summary>The heading of the form's own changes in a redline.</summary>
    public string ChangesTitle => Form.ChangesTitle;

    /// <summary>
    /// Whether letters are written in the form where no other is asked for; else only by its name.
    /// </summary>
    public bool IsDefault => Form.IsDefault;

    /// <summary>Whether the form breaks lines at a width.</summary>
    public bool HasLineWidth => Form.HasLineWidth;

    /// <summary>How changes are tracked in the form; null where they are not.</summary>
    public ITrackedChanges? TrackedChanges => Form.TrackedChanges;

    internal LetterForm Form { get; }

    /// <summary>The form with lines of another width, for <see cref="LetterRenderer{TLetter}"/>.</summary>
    /// <param name="columns">
    /// The width in columns of a terminal, at least 20; null where only the letter breaks lines.
    /// </param>
    /// <returns>The form; the same one where it does not break lines.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width is less than 20.</exception>
    public LetterFormat WithLineWidth(int? columns)
    {
        if (columns is { } width)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(width, LeastLineWidth, nameof(columns));
        }

        return HasLineWidth ? new(Form.WithLineWidth(columns)) : this;
    }

    /// <summary>The text that is approved of a letter: what it says and how it is built, for people to read.</summary>
    /// <param name="letter">The letter in this form.</param>
    /// <returns>The text, which is another one for every other letter.</returns>
    public string Describe(ReadOnlyMemory<byte> letter) => Form.Describe(letter);

    /// <summary>Divides a letter into the parts that a redline compares by themselves.</summary>
    /// <param name="text">The letter in this form.</param>
    /// <returns>The parts in their order; null where the text is no letter of this form.</returns>
    public IReadOnlyList<FormPart>? PartsOf(string text) => Form.PartsOf(text);

    /// <summary>
    /// What the part that holds the letter itself says if it says what the letter's source does; null where that is not
    /// known.
    /// </summary>
    /// <param name="source">The letter in the form that is its source.</param>
    public string? ContentOf(string source) => Form.ContentOf(source);

    /// <summary>The name of the form as people read it.</summary>
    public override string ToString() => Title;

    private static LetterFormat Of<TForm>()
        where TForm : LetterForm => All.Single(static format => format.Form is TForm);
}
