using ImrDocs.Templating.Syntax;

namespace ImrDocs.CommandLine.Checking;

/// <summary>A template folder to check, and the files of it that were asked for.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Files">The files, relative to the folder and with forward slashes; empty for all.</param>
internal sealed record CheckTarget(string Folder, IReadOnlyList<string> Files)
{
    /// <summary>The targets of the paths, each folder once and in the order in which it is named first.</summary>
    /// <param name="paths">Template folders, and template files in them.</param>
    /// <param name="refuse">Called with the reason why a path is neither.</param>
    public static IReadOnlyList<CheckTarget> Of(IEnumerable<string> paths, Action<string> refuse)
    {
        List<(string Folder, string? File)> found = [];
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                found.Add((path, null));
            }
            else if (!File.Exists(path))
            {
                refuse($"There is no file or folder '{path}'.");
            }
            else if (!TemplateNames.IsTemplate(path))
            {
                refuse(
                    $"'{path}' is not a template; templates end in {TemplateNames.MarkdownExtension} or "
                        + $"{TemplateNames.PlainTextExtension}."
                );
            }
            else if (FolderOf(path) is { } folder)
            {
                found.Add((folder, Path.GetRelativePath(folder, path).Replace('\\', '/')));
            }
            else
            {
                refuse($"'{path}' belongs to no letter: no folder above it holds a {LetterFiles.Layout}.");
            }
        }

        return
        [
            .. found
                .GroupBy(
                    static f => Path.TrimEndingDirectorySeparator(Path.GetFullPath(f.Folder)),
                    StringComparer.Ordinal
                )
                .Select(static same => new CheckTarget(
                    same.First().Folder,
                    same.Any(static f => f.File is null) ? [] : [.. same.Select(static f => f.File!)]
                )),
        ];
    }

    // The nearest folder above the file that holds a layout, written as the file was.
    private static string? FolderOf(string file)
    {
        var folder = Path.GetDirectoryName(file);
        while (folder is not null)
        {
            var shown = folder.Length == 0 ? "." : folder;
            if (File.Exists(Path.Combine(shown, LetterFiles.Layout)))
            {
                return shown;
            }

            folder = folder.Length == 0 ? null : Path.GetDirectoryName(folder);
        }

        return null;
    }
}
