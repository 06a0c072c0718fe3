using ImrDocs.Diagnostics;
using ImrDocs.Templating.Checks;
using ImrDocs.Templating.Schema;

namespace ImrDocs.TemplateFolders;

/// <summary>Checks the templates of a letter against its schema, without a case.</summary>
public static class TemplateCheck
{
    /// <summary>
    /// Everything that is wrong with the templates, in the order of the places; empty when nothing is.
    /// </summary>
    public static IReadOnlyList<Diagnostic> Run(TemplateFiles files, LetterSchema letter)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(letter);
        if (!files.Errors.IsEmpty)
        {
            return TemplateSet.Display(files.Errors, files);
        }

        files = DefaultFiles.Complete(files, letter);
        var found = LetterCheck.Run(TemplateSet.Parse(files), letter, files.Assets);
        return TemplateSet.Display(DiagnosticOrder.Sort([.. found, .. TemplateSet.CheckStyle(files)]), files);
    }

    /// <summary>Which of the files are not those that the letter was built with; empty when all are.</summary>
    /// <param name="files">The files of the letter's template folder.</param>
    /// <param name="built">The files that the build embedded.</param>
    public static IReadOnlyList<Diagnostic> RunBuild(TemplateFiles files, TemplateFiles built)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(built);
        return TemplateSet.Display(BuildComparison.Run(files, built), files);
    }
}
