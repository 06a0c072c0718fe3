using System.Collections.Concurrent;
using ImrDocs.Interpretation;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Redaction;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Checks;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;
using Scriban.Syntax;

namespace ImrDocs.Tracing;

/// <summary>
/// Renders letters as <see cref="LetterRenderer{TLetter}"/> does, and reports what each stretch of them comes from and
/// what they reach of the templates. Safe for several threads at once.
/// </summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
/// <remarks>
/// The interpreter, which is the reference, does the work; a rendering without tracing pays nothing for it.
/// </remarks>
public sealed class LetterTracer<TLetter>
    where TLetter : class, ILetter<TLetter>
{
    private readonly LetterTemplates _templates;
    private readonly Dictionary<string, TemplateCall> _entries;
    private readonly PointCollector _points;
    private readonly ILookup<TemplateLine, ScriptNode> _lines;
    private readonly ConcurrentBag<TracedContext> _idle = [];
    private readonly ConcurrentBag<TracedContext> _idleRedacting = [];

    /// <summary>
    /// Parses every template of a folder, and follows those that a letter is made of with all that they include.
    /// </summary>
    /// <param name="files">The folder.</param>
    /// <exception cref="TemplateException">
    /// A template breaks a rule of safety or a file that every letter needs is missing; it lists every error.
    /// </exception>
    public LetterTracer(TemplateFiles files)
    {
        _templates = LetterTemplates.Load(files, TLetter.LetterSchema, out var entries);
        _points = new(
            _templates.All.ToDictionary(
                static template => template.Path,
                static template => template.Text,
                StringComparer.Ordinal
            )
        );
        _entries = entries.ToDictionary(
            static entry => entry.Path,
            entry => TemplateReader.Read(entry, TLetter.LetterSchema.Root, _points),
            StringComparer.Ordinal
        );

        // What stands for files that the folder leaves out is nobody's wording.
        ParsedTemplate[] own = [.. _templates.All.Where(template => files.Find(template.Path) is not null)];
        _lines = own.SelectMany(static template => TemplateLines.Of(template.Path, template.Template.Page!))
            .ToLookup(static line => line.Line, static line => line.Statement);
        Map = new(
            [.. own.Select(static template => template.Path)],
            [.. _points.Points],
            [
                .. _lines
                    .Select(static line => line.Key)
                    .OrderBy(static line => line.Path, StringComparer.Ordinal)
                    .ThenBy(static line => line.Line),
            ],
            [.. own.SelectMany(OutcomeExclusion.In)]
        );
    }

    /// <summary>All that letters can reach of the templates.</summary>
    public WordingMap Map { get; }

    /// <summary>Writes a letter as Markdown.</summary>
    /// <param name="letter">The letter's data.</param>
    /// <returns>The whole text, with LF and a final line break, and the stretches of which it is made.</returns>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="TemplateException">A template cannot be rendered with the data.</exception>
    public TracedLetter Trace(TLetter letter) => Trace(letter, _idle, redacts: false, out _);

    /// <summary>Makes the letter's document tree, whose nodes lead to the templates.</summary>
    /// <param name="letter">The letter's data.</param>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="TemplateException">A template cannot be rendered with the data.</exception>
    internal TracedDocument TraceDocument(TLetter letter) =>
        new(Trace(letter, _idle, redacts: false, out var marked), marked, _templates.Letter.DeclaredLanguage);

    /// <summary>
    /// Writes a letter as Markdown with a placeholder for each sensitive value, as <see
    /// cref="LetterRenderer{TLetter}.RenderRedacted"/> does.
    /// </summary>
    /// <param name="letter">The letter's data.</param>
    /// <returns>The whole text, with LF and a final line break, and the stretches of which it is made.</returns>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="TemplateException">
    /// A template cannot be rendered with the data, or the check of the templates finds an error.
    /// </exception>
    public TracedLetter TraceRedacted(TLetter letter)
    {
        if (!Sensitivity.IsIn(TLetter.LetterSchema.Root))
        {
            return Trace(letter);
        }

        return _templates.Errors.Count == 0
            ? Trace(letter, _idleRedacting, redacts: true, out _)
            : throw new TemplateException(_templates.Errors);
    }

    private TracedLetter Trace(
        TLetter letter,
        ConcurrentBag<TracedContext> contexts,
        bool redacts,
        out MarkedLetter marked
    )
    {
        ValidLetter.Require(letter);
        var context = Take(contexts, reachedPoints: null, redacts);
        var trace = context.Trace = new TemplateTrace(_entries[LetterFiles.Layout]);
        var written = marked = new TemplateRun(_templates, context).RenderLayout(letter);
        contexts.Add(context);
        return LetterText.Trim(
            written.ToMarkdown(),
            [.. trace.Stretches.Select(stretch => InMarkdown(stretch, written))]
        );
    }

    /// <summary>Finds what a letter reaches of the templates.</summary>
    /// <param name="letter">The letter's data.</param>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="TemplateException">A template cannot be rendered with the data.</exception>
    public ReachedWording Reach(TLetter letter)
    {
        ValidLetter.Require(letter);
        var reachedPoints = new ReachedPoints(letter, _points);
        var context = Take(_idle, reachedPoints, redacts: false);
        var run = new TemplateRun(_templates, context);
        foreach (var entry in LetterFiles.Entries)
        {
            context.Trace = new TemplateTrace(_entries[entry]);
            run.Render(letter, entry);
        }

        _idle.Add(context);
        var lines = _lines
            .Select(line => KeyValuePair.Create(line.Key, line.Max(reachedPoints.HitsOf)))
            .Where(static line => line.Value > 0);
        return new(reachedPoints.Points, lines.ToDictionary());
    }

    /// <summary>
    /// Finds the points that quote a sensitive value of a letter, since a literal in them is equal to it.
    /// </summary>
    /// <param name="letter">The letter's data.</param>
    /// <returns>The points in the order of the places, each once for each field.</returns>
    public IReadOnlyList<QuotedValue> FindQuoted(TLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        if (!Sensitivity.IsIn(TLetter.LetterSchema.Root))
        {
            return [];
        }

        var texts = new SensitiveTexts(letter);
        var found =
            from point in Map.Points
            from literal in Literals.In(point)
            from field in texts.FindIn(literal, point.Subject)
            select new QuotedValue(point, field);
        return [.. found.Distinct()];
    }

    // A context that failed is not used again: it stands in the middle of a template.
    private TracedContext Take(ConcurrentBag<TracedContext> contexts, ReachedPoints? reachedPoints, bool redacts)
    {
        var context = contexts.TryTake(out var idle) ? idle : new TracedContext(_templates, redacts);
        context.ReachedPoints = reachedPoints;
        return context;
    }

    private static PendingStretch InMarkdown(PendingStretch stretch, MarkedLetter letter)
    {
        var start = letter.ToMarkdown(stretch.Start);
        return stretch with { Start = start, Length = letter.ToMarkdown(stretch.Start + stretch.Length) - start };
    }
}
