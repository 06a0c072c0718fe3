using System.Collections.Concurrent;
using ImrDocs.Html;
using ImrDocs.Models;
using ImrDocs.Redaction;
using ImrDocs.Templates;
using ImrDocs.Templating.Markdown;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;
using ImrDocs.Validation;

namespace ImrDocs.Letters;

/// <summary>Renders letters of one kind with one set of templates. Safe for several threads at once.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
public sealed class LetterRenderer<TLetter>
    where TLetter : class, ILetter<TLetter>
{
    private readonly LetterTemplates _templates;
    private readonly HtmlPage _page;

    // A context costs far more than a letter: each is used again by whoever comes next.
    private readonly ConcurrentBag<TemplateRun> _idle = [];
    private readonly ConcurrentBag<RedactingContext> _idleRedacting = [];

    /// <summary>
    /// Parses every template of a folder, and follows those that a letter is made of with all that they include.
    /// </summary>
    /// <param name="files">The folder.</param>
    /// <exception cref="TemplateException">
    /// A template breaks a rule of safety or a file that every letter needs is missing; it lists every error.
    /// </exception>
    public LetterRenderer(TemplateFiles files)
    {
        _templates = LetterTemplates.Load(files, TLetter.LetterSchema);
        _page = new(_templates.Style);
    }

    /// <summary>Writes a letter.</summary>
    /// <param name="letter">The letter's data.</param>
    /// <param name="format">The form in which to write it.</param>
    /// <returns>The whole text, with LF and a final line break.</returns>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="TemplateException">A template cannot be rendered with the data.</exception>
    public string Render(TLetter letter, LetterFormat format)
    {
        Check(letter);

        // A run that failed is not used again: its context stands in the middle of a template.
        var run = _idle.TryTake(out var idle) ? idle : new TemplateRun(_templates);
        var text = Render(run, letter, format);
        _idle.Add(run);
        return text;
    }

    /// <summary>
    /// Writes a letter as it may be published: a placeholder such as <c>[Date of Injury]</c> stands for each sensitive
    /// value.
    /// </summary>
    /// <param name="letter">The letter's data.</param>
    /// <param name="format">The form in which to write it.</param>
    /// <returns>
    /// The letter, and where other texts repeat sensitive values; the letter as it is when nothing is declared
    /// sensitive.
    /// </returns>
    /// <remarks>
    /// A placeholder stands for whatever is printed of a sensitive value, through functions, variables and includes.
    /// Wording that a
    /// condition chooses is what it is in the letter, and a text that repeats a sensitive value where nothing says so
    /// stays, and is told.
    /// </remarks>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="TemplateException">
    /// A template cannot be rendered with the data, or the check of the templates finds an error.
    /// </exception>
    public RedactedLetter RenderRedacted(TLetter letter, LetterFormat format)
    {
        if (!Sensitivity.IsIn(TLetter.LetterSchema.Root))
        {
            return new(Render(letter, format), []);
        }

        if (_templates.Errors.Count > 0)
        {
            throw new TemplateException(_templates.Errors);
        }

        Check(letter);
        var context = _idleRedacting.TryTake(out var idle) ? idle : new RedactingContext(_templates);
        context.Begin(letter);
        var redacted = new RedactedLetter(Render(new(_templates, context), letter, format), context.Leaks);
        _idleRedacting.Add(context);
        return redacted;
    }

    private static void Check(TLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var diagnostics = new DiagnosticBag();
        letter.Check(diagnostics);
        if (diagnostics.ErrorCount > 0)
        {
            throw new InvalidLetterException(diagnostics.Diagnostics);
        }
    }

    private string Render(TemplateRun run, TLetter letter, LetterFormat format) =>
        format switch
        {
            LetterFormat.Markdown => RenderMarkdown(run, letter),
            LetterFormat.Html => RenderHtml(run, letter),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format of letters."),
        };

    private static string RenderMarkdown(TemplateRun run, TLetter letter) =>
        MarkedText.AsLetter(run.RenderLayout(letter).ToMarkdown());

    private string RenderHtml(TemplateRun run, TLetter letter) =>
        _page.Write(
            run.Render(letter, LetterFiles.Title),
            run.Render(letter, LetterFiles.RunningHead),
            run.RenderLayout(letter).ToHtml()
        );
}
