using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.TemplateFolders;

/// <summary>Adds the files that a template folder may leave out: the title, the running head, and the style.</summary>
internal static class DefaultFiles
{
    /// <summary>The files with those that are left out.</summary>
    /// <param name="files">The files of the folder.</param>
    /// <param name="letter">The letter.</param>
    public static TemplateFiles Complete(TemplateFiles files, LetterSchema letter)
    {
        var layout = TemplateText.Normalize(files.Find(LetterFiles.Layout) ?? "");
        return files.With(
            DefaultTemplates
                .For(letter.Name, layout)
                .Append(new(LetterFiles.Style, DefaultStyle.Text))
                .Where(file => files.Find(file.Key) is null)
        );
    }
}
