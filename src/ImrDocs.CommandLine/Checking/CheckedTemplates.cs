using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Templates;
using ImrDocs.Diagnostics;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;

namespace ImrDocs.CommandLine.Checking;

/// <summary>
/// The templates of a folder with what <c>check</c> reports of them. A command that makes letters asks for it first, so
/// that an error of a template is reported once and in the same words, and not for each letter that shows it.
/// </summary>
/// <param name="Folder">The folder.</param>
/// <param name="Files">Its files.</param>
/// <param name="Diagnostics">The errors and warnings.</param>
internal sealed record CheckedTemplates(
    TemplateFolder Folder,
    TemplateFiles Files,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    /// <summary>Why no letter is made, in a clause; null where letters can be made.</summary>
    public string? Refusal =>
        Errors.Count == 0 ? null : $"the templates in {Folder.Name} have {Quantity.Of(Errors.Count, "error")}";

    /// <summary>The errors alone.</summary>
    public IReadOnlyList<Diagnostic> Errors =>
        [.. Diagnostics.Where(static diagnostic => diagnostic.Rule.Severity == Severity.Error)];

    /// <summary>Reads and checks the templates of a folder.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static CheckedTemplates Read<TLetter>(TemplateFolder folder)
        where TLetter : class, ILetter<TLetter>
    {
        var files = TemplateFiles.FromDirectory(folder.Path);
        return new(
            folder,
            files,
            [
                .. TemplateCheck
                    .Run(files, TLetter.LetterSchema)
                    .Where(static diagnostic => diagnostic.Rule.Severity != Severity.Info),
            ]
        );
    }

    /// <summary>Reports the errors and warnings.</summary>
    public void WriteTo(Terminal terminal) => Diagnostics.ToList().ForEach(diagnostic => diagnostic.WriteTo(terminal));
}
