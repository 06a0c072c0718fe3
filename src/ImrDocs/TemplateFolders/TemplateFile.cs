using System.Globalization;
using System.Text;
using ImrDocs.Diagnostics;
using ImrDocs.Snapshots.Files;
using ImrDocs.Templating.Limits;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.TemplateFolders;

/// <summary>Reads one file of a template folder.</summary>
internal static class TemplateFile
{
    // A character has at most four bytes; a file with more has more characters than a template may have.
    private const int MaxSize = 4 * TemplateLimits.Length;

    /// <summary>The text of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Its path in the template folder.</param>
    /// <exception cref="TemplateException">
    /// The file is not a regular file of UTF-8 text, is too large, or cannot be read.
    /// </exception>
    public static string Read(string file, string path)
    {
        try
        {
            var bytes = PlainFile.ReadAllBytes(file, MaxSize);
            return TemplateBytes.FindError(path, bytes) is { } diagnostic
                ? throw new TemplateException([diagnostic])
                : Encoding.UTF8.GetString(bytes);
        }
        catch (FileTooLargeException)
        {
            throw Error(
                TemplateRules.Limit,
                path,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the file is too large for a template, which has at most {TemplateLimits.Length} characters"
                )
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Error(TemplateRules.Syntax, path, "the file cannot be read: " + exception.Message);
        }
    }

    private static TemplateException Error(Rule rule, string path, string message) =>
        new([Diagnostic.At(rule, path, 1, 1, message)]);
}
