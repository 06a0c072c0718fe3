using System.Collections.Concurrent;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Templates;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;
using ImrDocs.Validation;

namespace ImrDocs.Tracing;

/// <summary>Renders letters as <see cref="LetterRenderer{TLetter}"/> does, and tells what each stretch of them comes from. Safe for several threads at once.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
/// <remarks>The interpreter, which is the reference, does the work; a rendering without tracing pays nothing for it.</remarks>
public sealed class LetterTracer<TLetter>
    where TLetter : class, ILetter<TLetter>
{
    private readonly LetterTemplates _templates;
    private readonly Dictionary<string, TemplateCall> _entries;
    private readonly ConcurrentBag<TracedContext> _idle = [];
    private readonly ConcurrentBag<TracedContext> _idleRedacting = [];

    /// <summary>Parses every template of a folder, and follows those that a letter is made of with all that they include.</summary>
    /// <param name="files">The folder.</param>
    /// <exception cref="TemplateException">A template breaks a rule of safety or a file that every letter needs is missing; it lists all faults.</exception>
    public LetterTracer(TemplateFiles files)
    {
        _templates = LetterTemplates.Load(files, TLetter.LetterSchema, out var entries);
        _entries = entries.ToDictionary(static entry => entry.Path, TemplateCallReader.Read, StringComparer.Ordinal);
    }

    /// <summary>Writes a letter as Markdown.</summary>
    /// <param name="letter">The letter's data.</param>
    /// <returns>The whole text, with LF and a final line break, and the stretches of which it is made.</returns>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="TemplateException">A template cannot be rendered with the data.</exception>
    public TracedLetter Trace(TLetter letter) => Trace(letter, _idle, redacts: false);

    /// <summary>Writes a letter as Markdown with a placeholder for each sensitive value, as <see cref="LetterRenderer{TLetter}.RenderRedacted"/> does.</summary>
    /// <param name="letter">The letter's data.</param>
    /// <returns>The whole text, with LF and a final line break, and the stretches of which it is made.</returns>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="TemplateException">A template cannot be rendered with the data, or the check of the templates finds an error.</exception>
    public TracedLetter TraceRedacted(TLetter letter)
    {
        if (!Sensitivity.IsIn(TLetter.LetterSchema.Root))
        {
            return Trace(letter);
        }

        return _templates.Errors.Count == 0 ? Trace(letter, _idleRedacting, redacts: true) : throw new TemplateException(_templates.Errors);
    }

    private TracedLetter Trace(TLetter letter, ConcurrentBag<TracedContext> contexts, bool redacts)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var faults = new FaultCollector();
        letter.Check(faults);
        if (faults.ErrorCount > 0)
        {
            throw new InvalidLetterException(faults.Faults);
        }

        // A context that failed is not used again: it stands in the middle of a template.
        var context = contexts.TryTake(out var idle) ? idle : new TracedContext(_templates, redacts);
        var trace = new TemplateTrace(_entries[LetterFiles.Layout]);
        context.Trace = trace;
        var text = new TemplateRun(_templates, context).Render(letter, LetterFiles.Layout);
        contexts.Add(context);
        return LetterText.Trim(text, trace.Stretches);
    }
}
