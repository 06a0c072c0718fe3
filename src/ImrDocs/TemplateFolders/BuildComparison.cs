using ImrDocs.Diagnostics;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.TemplateFolders;

/// <summary>Compares the files of a template folder with those that a letter was built with.</summary>
/// <remarks>
/// Line endings and a byte order mark make no difference: a checkout may change them, and the letter stays the same.
/// </remarks>
internal static class BuildComparison
{
    /// <summary>One diagnostic for each file that differs, in the order of their paths.</summary>
    public static IEnumerable<Diagnostic> Run(TemplateFiles files, TemplateFiles built) =>
        files
            .Paths.Union(built.Paths)
            .Order(StringComparer.Ordinal)
            .Select(path => Compare(path, files.Find(path), built.Find(path)))
            .OfType<Diagnostic>();

    private static Diagnostic? Compare(string path, string? text, string? built) =>
        (text, built) switch
        {
            (null, _) => At(
                path,
                1,
                1,
                "the letter was built with this file, which is not there; the built letter keeps it until it is "
                    + "built again"
            ),
            (_, null) => At(
                path,
                1,
                1,
                "the letter was built without this file; the built letter does without it until it is built again"
            ),
            _ => Changed(path, TemplateText.Normalize(text), TemplateText.Normalize(built)),
        };

    private static Diagnostic? Changed(string path, string text, string built)
    {
        if (text == built)
        {
            return null;
        }

        // Where the end is missing, the place is the last character.
        var same = text.AsSpan(0, Math.Min(text.AsSpan().CommonPrefixLength(built), Math.Max(0, text.Length - 1)));
        return At(
            path,
            same.Count('\n') + 1,
            same.Length - same.LastIndexOf('\n'),
            "this is not what the letter was built with; the built letter keeps its text until it is built again"
        );
    }

    private static Diagnostic At(string path, int line, int column, string message) =>
        Diagnostic.At(CompilationRules.Outdated, path, line, column, message);
}
