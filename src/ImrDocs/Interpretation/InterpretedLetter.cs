using ImrDocs.Models;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Interpretation;

/// <summary>A letter that the interpreter writes: what every form is made of.</summary>
/// <param name="run">Runs the templates.</param>
/// <param name="letter">The letter's data; it passed its check.</param>
internal sealed class InterpretedLetter(TemplateRun run, ISection letter)
{
    /// <summary>Writes the letter itself.</summary>
    /// <exception cref="TemplateFolders.TemplateException">A template cannot be rendered with the data.</exception>
    public MarkedLetter WriteLayout() => run.RenderLayout(letter);

    /// <summary>Writes the letter's title.</summary>
    /// <exception cref="TemplateFolders.TemplateException">A template cannot be rendered with the data.</exception>
    public string WriteTitle() => run.Render(letter, LetterFiles.Title);

    /// <summary>Writes what every printed page repeats at its head.</summary>
    /// <exception cref="TemplateFolders.TemplateException">A template cannot be rendered with the data.</exception>
    public string WriteRunningHead() => run.Render(letter, LetterFiles.RunningHead);
}
