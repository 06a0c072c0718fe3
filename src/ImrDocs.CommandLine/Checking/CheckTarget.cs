using ImrDocs.CommandLine.Paths;
using ImrDocs.CommandLine.Templates;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.CommandLine.Checking;

/// <summary>A template folder to check, and the files of it that were asked for.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Files">The files, relative to the folder and with forward slashes; empty for all.</param>
internal sealed record CheckTarget(TemplateFolder Folder, IReadOnlyList<string> Files)
{
    /// <summary>The targets of the paths, each folder once and in the order in which it is named first.</summary>
    /// <param name="paths">
    /// Template folders, and template files in them; the default folder where there are none.
    /// </param>
    /// <param name="rule">Says which folder counts.</param>
    /// <param name="refuse">Called with the reason why a path is neither.</param>
    public static IReadOnlyList<CheckTarget> Of(
        IReadOnlyCollection<string> paths,
        TemplateRule rule,
        Action<string> refuse
    )
    {
        IEnumerable<(TemplateFolder Folder, string? File)?> found =
            paths.Count == 0
                ? [OfFolder(null)]
                : [.. paths.Select(path => IsFile(path) ? OfFile(path) : OfFolder(path))];
        return
        [
            .. found
                .OfType<(TemplateFolder Folder, string? File)>()
                .GroupBy(static f => RealPath.Of(f.Folder.Path), StringComparer.Ordinal)
                .Select(static same => new CheckTarget(
                    same.First().Folder,
                    same.Any(static f => f.File is null) ? [] : [.. same.Select(static f => f.File!).Distinct()]
                )),
        ];

        (TemplateFolder, string?)? OfFolder(string? path) =>
            rule.Find(path, refuse) is { } folder ? (folder, null) : null;

        (TemplateFolder, string?)? OfFile(string path)
        {
            if (!TemplateNames.IsTemplate(path))
            {
                refuse(
                    $"'{path}' is not a template; templates end in {TemplateNames.MarkdownExtension} or "
                        + $"{TemplateNames.PlainTextExtension}."
                );
                return null;
            }

            if (TemplateFolder.Above(path) is { } folder)
            {
                return (folder, Path.GetRelativePath(folder.Path, path).Replace('\\', '/'));
            }

            refuse($"'{path}' belongs to no letter: no folder above it holds a {LetterFiles.Layout}.");
            return null;
        }
    }

    private static bool IsFile(string path) => File.Exists(path) && !Directory.Exists(path);
}
