using System.Text;
using ImrDocs.Forms.Tracking;
using ImrDocs.Interpretation;

namespace ImrDocs.Forms;

/// <summary>A form of output: everything that ImrDocs knows about it.</summary>
/// <remarks>
/// A form is one folder and one line of the registry. No code outside its folder asks which form it works on.
/// </remarks>
internal abstract class LetterForm
{
    /// <summary>The name of the form on the command line: letters and digits.</summary>
    public abstract string Name { get; }

    /// <summary>The name of the form as people read it.</summary>
    public abstract string Title { get; }

    /// <summary>The extension of the form's files, without the dot.</summary>
    public virtual string Extension => Name;

    /// <summary>Whether a file of the form is UTF-8 text, which is approved as it is.</summary>
    public virtual bool IsText => true;

    /// <summary>
    /// Whether the form is the letter's source: redlines cut it into clauses, and traces lead from it to the templates.
    /// Exactly one form is.
    /// </summary>
    public virtual bool IsSource => false;

    /// <summary>The heading of the form's own changes in a redline.</summary>
    public virtual string ChangesTitle => Title;

    /// <summary>
    /// Whether letters are written in the form where no other is asked for; else only by its name.
    /// </summary>
    public virtual bool IsDefault => true;

    /// <summary>Whether the form breaks lines at a width.</summary>
    public virtual bool HasLineWidth => false;

    /// <summary>The form with lines of a width; itself where it does not break lines.</summary>
    /// <param name="columns">The width in columns of a terminal; null where only the letter breaks lines.</param>
    public virtual LetterForm WithLineWidth(int? columns) => this;

    /// <summary>Prepares to write interpreted letters with a set of templates.</summary>
    /// <exception cref="TemplateFolders.TemplateException">The form cannot be written with these templates.</exception>
    public abstract FormWriter CreateWriter(LetterTemplates templates);

    /// <summary>How changes are tracked in the form; null where they are not.</summary>
    public virtual ITrackedChanges? TrackedChanges => null;

    /// <summary>
    /// Prepares to write letters again from what was approved of them, in the style that a set of templates has now;
    /// null where the form tracks no changes.
    /// </summary>
    public virtual LetterRestorer? CreateRestorer(LetterTemplates templates) => null;

    /// <summary>The text that is approved of a letter: what it says and how it is built, for people to read.</summary>
    /// <param name="letter">The letter in this form.</param>
    /// <returns>The text, which is another one for every other letter.</returns>
    public virtual string Describe(ReadOnlyMemory<byte> letter) => Encoding.UTF8.GetString(letter.Span);

    /// <summary>Divides a letter into the parts that a redline compares by themselves.</summary>
    /// <param name="text">The letter in this form.</param>
    /// <returns>
    /// The same parts in the same order for every letter; null where the text is no letter of this form.
    /// </returns>
    public virtual IReadOnlyList<FormPart>? PartsOf(string text) => [new("", text)];

    /// <summary>
    /// What the part that holds the letter itself says if it says what the letter's source does; null where that is not
    /// known.
    /// </summary>
    /// <param name="source">The letter in the form that is its source.</param>
    public virtual string? ContentOf(string source) => null;
}
