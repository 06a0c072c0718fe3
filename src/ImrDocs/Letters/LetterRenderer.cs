using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using ImrDocs.Forms;
using ImrDocs.Interpretation;
using ImrDocs.Models;
using ImrDocs.Redaction;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Letters;

/// <summary>Renders letters of one kind with one set of templates. Safe for several threads at once.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
public sealed class LetterRenderer<TLetter>
    where TLetter : class, ILetter<TLetter>
{
    private readonly LetterTemplates _templates;
    private readonly FrozenDictionary<LetterFormat, FormWriter> _writers;

    // A context costs far more than a letter: each is used again by the next call.
    private readonly ConcurrentBag<TemplateRun> _idle = [];
    private readonly ConcurrentBag<RedactingContext> _idleRedacting = [];

    private readonly ConcurrentDictionary<LetterFormat, LetterRestorer?> _restorers = [];

    private readonly Lazy<bool> _isOfBuild;

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
        _writers = LetterFormats
            .Of<TLetter>()
            .All.ToFrozenDictionary(static format => format, format => format.Form.CreateWriter(_templates));
        _isOfBuild = new(() => IsOfBuild(files));
    }

    /// <summary>Writes a letter as UTF-8, with LF and a final line break.</summary>
    /// <param name="letter">The letter's data.</param>
    /// <param name="output">Takes the letter when all of it is written, and nothing when there is an error.</param>
    /// <param name="format">The form in which to write it.</param>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="TemplateException">A template cannot be rendered with the data.</exception>
    public void Write(TLetter letter, IBufferWriter<byte> output, LetterFormat format)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(format);
        ValidLetter.Require(letter);

        // A run that failed is not used again: its context stands in the middle of a template.
        var run = _idle.TryTake(out var idle) ? idle : new TemplateRun(_templates);
        WriterOf(format)(new(run, letter), output);
        _idle.Add(run);
    }

    /// <summary>Writes a letter.</summary>
    /// <param name="letter">The letter's data.</param>
    /// <param name="format">The form in which to write it.</param>
    /// <returns>The whole text, with LF and a final line break.</returns>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="TemplateException">A template cannot be rendered with the data.</exception>
    public string Render(TLetter letter, LetterFormat format)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(letter, output, TextOnly(format));
        return Encoding.UTF8.GetString(output.WrittenSpan);
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
    /// Wording that a condition chooses is what it is in the letter, and a text that repeats a sensitive value where
    /// nothing says so stays, and is reported.
    /// </remarks>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="TemplateException">
    /// A template cannot be rendered with the data, or the check of the templates finds an error.
    /// </exception>
    public RedactedLetter RenderRedacted(TLetter letter, LetterFormat format)
    {
        var output = new ArrayBufferWriter<byte>();
        var leaks = WriteRedacted(letter, output, TextOnly(format));
        return new(Encoding.UTF8.GetString(output.WrittenSpan), leaks);
    }

    /// <summary>Writes a letter as UTF-8 as it may be published, as <see cref="RenderRedacted"/> does.</summary>
    /// <param name="letter">The letter's data.</param>
    /// <param name="output">Takes the letter when all of it is written, and nothing when there is an error.</param>
    /// <param name="format">The form in which to write it.</param>
    /// <returns>Where other texts repeat sensitive values.</returns>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="TemplateException">
    /// A template cannot be rendered with the data, or the check of the templates finds an error.
    /// </exception>
    public IReadOnlyList<SensitiveLeak> WriteRedacted(TLetter letter, IBufferWriter<byte> output, LetterFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        if (!Sensitivity.IsIn(TLetter.LetterSchema.Root))
        {
            Write(letter, output, format);
            return [];
        }

        if (_templates.Errors.Count > 0)
        {
            throw new TemplateException(_templates.Errors);
        }

        ArgumentNullException.ThrowIfNull(output);
        ValidLetter.Require(letter);
        var context = _idleRedacting.TryTake(out var idle) ? idle : new RedactingContext(_templates);
        context.Begin(letter);
        WriterOf(format)(new(new TemplateRun(_templates, context), letter), output);
        var leaks = context.Leaks;
        _idleRedacting.Add(context);
        return leaks;
    }

    /// <summary>
    /// Writes a letter again from what was approved of it: its words as they were approved, in the style that these
    /// templates have now.
    /// </summary>
    /// <param name="source">The letter in the form that is its source, as it was approved.</param>
    /// <param name="approved">The text that was approved of the form.</param>
    /// <param name="output">Takes the letter.</param>
    /// <param name="format">A form in which changes are tracked.</param>
    /// <returns>
    /// Whether it could be written; false where the texts are not as ImrDocs writes them, and nothing was written.
    /// </returns>
    /// <exception cref="ArgumentException">Changes are not tracked in the form.</exception>
    public bool TryRestore(string source, string approved, IBufferWriter<byte> output, LetterFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        var restore = _restorers.GetOrAdd(
            format,
            static (form, templates) => form.Form.CreateRestorer(templates),
            _templates
        ) ?? throw new ArgumentException($"Changes are not tracked in the form '{format.Name}'.", nameof(format));
        return restore(source, approved, output);
    }

    /// <summary>
    /// Compares a letter as the build compiled it with what the interpreter writes. Both write the same, or ImrDocs has
    /// a defect.
    /// </summary>
    /// <param name="letter">The letter's data.</param>
    /// <param name="format">The form.</param>
    /// <returns>
    /// What was found; null where nothing can be compared: these templates are not those of the build, or the build did
    /// not compile the form.
    /// </returns>
    /// <exception cref="InvalidLetterException">The data breaks a rule whose breach is an error.</exception>
    /// <exception cref="TemplateException">A template cannot be rendered with the data.</exception>
    public CompiledComparison? CompareCompiled(TLetter letter, LetterFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        ValidLetter.Require(letter);
        if (TLetter.Compiled is not { } templates || !_isOfBuild.Value)
        {
            return null;
        }

        var compiled = new ArrayBufferWriter<byte>();
        if (!templates.TryWrite(format.Name, letter, compiled, out var fallback))
        {
            return fallback is null ? null : new(format) { Fallback = fallback };
        }

        var interpreted = new ArrayBufferWriter<byte>();
        Write(letter, interpreted, format);
        return compiled.WrittenSpan.SequenceEqual(interpreted.WrittenSpan)
            ? new(format)
            : new(format) { Difference = (compiled.WrittenMemory, interpreted.WrittenMemory) };
    }

    private static LetterFormat TextOnly(LetterFormat format) =>
        format is null or { IsText: true }
            ? format!
            : throw new ArgumentException($"A letter in the form '{format.Name}' is no text.", nameof(format));

    private static bool IsOfBuild(TemplateFiles files) =>
        TemplateFiles.FindInAssembly(typeof(TLetter).Assembly, TLetter.LetterSchema.Name) is { } built
        && !BuildComparison.Run(files, built).Any();

    // A form with lines of another width is made anew for each letter, perhaps: its writer is not kept.
    private FormWriter WriterOf(LetterFormat format) =>
        _writers.TryGetValue(format, out var writer) ? writer : format.Form.CreateWriter(_templates);
}
