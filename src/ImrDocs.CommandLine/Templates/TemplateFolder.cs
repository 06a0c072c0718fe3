using ImrDocs.Templating.Syntax;

namespace ImrDocs.CommandLine.Templates;

/// <summary>A folder that holds the templates of a letter: a layout and what it includes.</summary>
/// <param name="Path">The folder, as it was named.</param>
internal sealed record TemplateFolder(string Path)
{
    private const string CurrentPath = ".";

    private static readonly EnumerationOptions VisibleFolders = new()
    {
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
        IgnoreInaccessible = true,
    };

    /// <summary>The folder in which the tool runs.</summary>
    public static TemplateFolder Current { get; } = new(CurrentPath);

    /// <summary>The folder in the words of a message.</summary>
    public string Name => Path.TrimEnd('/', '\\') is CurrentPath ? "the current folder" : Path;

    /// <summary>Whether a folder is a template folder: it has a layout. Links in it are not followed.</summary>
    public static bool Is(string folder) => Layout(folder) is { Exists: true, LinkTarget: null };

    /// <summary>Whether the layout of a folder is a link.</summary>
    public static bool HasLinkedLayout(string folder) => Layout(folder).LinkTarget is not null;

    /// <summary>The nearest template folder above a file or a folder; null where there is none.</summary>
    /// <param name="path">The file or folder, which need not exist.</param>
    public static TemplateFolder? Above(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        for (var folder = Parent(full); folder is not null; folder = Parent(folder))
        {
            if (Is(folder))
            {
                return new(Shown(folder, path));
            }
        }

        return null;
    }

    /// <summary>
    /// The template folder that was probably meant where another path was given: one above it, the letter's beside
    /// it, or the letter's in it. Null where there is none.
    /// </summary>
    /// <param name="path">The path that is no template folder.</param>
    /// <param name="letterFolder">Where the letter's templates lie in a repository.</param>
    public static TemplateFolder? Near(string path, string letterFolder)
    {
        if (Above(path) is { } above)
        {
            return above;
        }

        var full = System.IO.Path.GetFullPath(path);
        var inside = System.IO.Path.Combine(full, System.IO.Path.GetFileName(letterFolder));
        return Is(inside) ? new(Shown(inside, path)) : Beside(full, path, letterFolder);
    }

    /// <summary>
    /// The template folders of a letter in the projects of a solution: in folders of the current folder, and of
    /// <c>src</c> in it.
    /// </summary>
    /// <param name="letterFolder">Where the letter's templates lie in a project.</param>
    public static IReadOnlyList<TemplateFolder> InProjects(string letterFolder) =>
        [
            .. new[] { CurrentPath, "src" }
                .Where(Directory.Exists)
                .SelectMany(parent => Directory.EnumerateDirectories(parent, "*", VisibleFolders))
                .Select(folder =>
                    System
                        .IO.Path.GetRelativePath(CurrentPath, System.IO.Path.Combine(folder, letterFolder))
                        .Replace('\\', '/')
                )
                .Where(Is)
                .Order(StringComparer.Ordinal)
                .Select(static folder => new TemplateFolder(folder)),
        ];

    private static TemplateFolder? Beside(string full, string path, string letterFolder)
    {
        for (var folder = full; folder is not null; folder = Parent(folder))
        {
            var candidate = System.IO.Path.Combine(folder, letterFolder);
            if (Is(candidate))
            {
                return new(Shown(candidate, path));
            }
        }

        return null;
    }

    private static FileInfo Layout(string folder) => new(System.IO.Path.Combine(folder, LetterFiles.Layout));

    private static string? Parent(string path) =>
        System.IO.Path.GetDirectoryName(System.IO.Path.TrimEndingDirectorySeparator(path));

    // As the user wrote the path: from the current folder or from the root.
    private static string Shown(string folder, string path) =>
        (
            System.IO.Path.IsPathRooted(path)
                ? folder
                : System.IO.Path.GetRelativePath(Directory.GetCurrentDirectory(), folder)
        ).Replace('\\', '/');
}
