using System.Collections.Immutable;
using ImrDocs.Diagnostics;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Checks;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Interpretation;

/// <summary>The templates of one letter, parsed and ready to render.</summary>
internal sealed class LetterTemplates
{
    private readonly ImmutableDictionary<string, ParsedTemplate> _templates;

    private LetterTemplates(
        TemplateFiles files,
        IEnumerable<ParsedTemplate> templates,
        IReadOnlyList<Diagnostic> errors,
        LetterSchema letter
    )
    {
        Errors = errors;
        _templates = templates.ToImmutableDictionary(static template => template.Path, StringComparer.Ordinal);
        DisplayRoot = files.DisplayRoot;
        Files = files;
        Letter = letter;
    }

    /// <summary>The folder.</summary>
    public TemplateFiles Files { get; }

    /// <summary>The letter.</summary>
    public LetterSchema Letter { get; }

    /// <summary>The errors with which a letter can still be looked at, but not be sent.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; }

    internal string DisplayRoot { get; }

    /// <summary>Every template, in the ordinal order of the paths.</summary>
    internal IEnumerable<ParsedTemplate> All =>
        _templates.Values.OrderBy(static template => template.Path, StringComparer.Ordinal);

    /// <summary>
    /// Parses every template of the folder, and follows those that a letter is made of with all that they include.
    /// </summary>
    /// <param name="files">The folder.</param>
    /// <param name="letter">The letter.</param>
    /// <exception cref="TemplateException">
    /// A template breaks a rule of safety or a file that every letter needs is missing; it lists every error.
    /// </exception>
    /// <remarks>
    /// It holds templates to the rules of safety alone, so that a letter can be looked at while its wording is being
    /// written.
    /// </remarks>
    public static LetterTemplates Load(TemplateFiles files, LetterSchema letter) => Load(files, letter, out _);

    /// <summary>
    /// Loads the templates, and gives out what they mean: the trees are bound to the very nodes that are rendered.
    /// </summary>
    /// <param name="files">The folder.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="entries">Those that the letter begins with, bound to it.</param>
    /// <exception cref="TemplateException">
    /// A template breaks a rule of safety or a file that every letter needs is missing; it lists every error.
    /// </exception>
    public static LetterTemplates Load(
        TemplateFiles files,
        LetterSchema letter,
        out IReadOnlyList<BoundTemplate> entries
    )
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(letter);
        if (!files.Errors.IsEmpty)
        {
            throw new TemplateException(TemplateSet.Display(files.Errors, files));
        }

        files = DefaultFiles.Complete(files, letter);
        var templates = TemplateSet.Parse(files);
        var results = LetterCheck.RunEntries(templates, letter);
        entries = [.. results.Select(static result => result.Template)];
        var errors = LetterCheck
            .Conclude(templates, results, letter, files.Assets)
            .Where(static diagnostic => diagnostic.Rule.Severity == Severity.Error)
            .Concat(TemplateSet.CheckStyle(files))
            .ToList();
        if (errors.Any(static diagnostic => diagnostic.Rule.IsSafety))
        {
            throw new TemplateException(TemplateSet.Display(errors, files));
        }

        OmittedArguments.Complete(templates);
        foreach (var template in templates)
        {
            TemplateRewriter.Rewrite(template);
        }

        return new(files, templates, TemplateSet.Display(errors, files), letter);
    }

    internal Scriban.Template? Find(string path) => _templates.GetValueOrDefault(path)?.Template;
}
