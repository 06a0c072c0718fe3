using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Assets;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.TemplateFolders;

/// <summary>The files of one letter's template folder, read once and whole.</summary>
/// <remarks>
/// Rendering looks templates up here and never opens a file: what is outside the folder cannot be reached.
/// </remarks>
public sealed class TemplateFiles
{
    private readonly ImmutableSortedDictionary<string, string> _texts;

    private TemplateFiles(
        IEnumerable<KeyValuePair<string, string>> texts,
        string displayRoot,
        ImmutableArray<Diagnostic> errors
    )
    {
        _texts = texts.ToImmutableSortedDictionary(StringComparer.Ordinal);
        DisplayRoot = displayRoot;
        Errors = errors;
    }

    /// <summary>What keeps files of the folder from being read as templates; with any, no letter can be made.</summary>
    internal ImmutableArray<Diagnostic> Errors { get; }

    /// <summary>The paths of the files relative to the folder, with forward slashes, in ordinal order.</summary>
    public IEnumerable<string> Paths => _texts.Keys;

    /// <summary>The paths of the images and fonts, of which <see cref="Find"/> gives the address to embed.</summary>
    internal IReadOnlyCollection<string> Assets => [.. Paths.Where(IsAsset)];

    /// <summary>What stands before a path in a message, so that an editor finds the file.</summary>
    public string DisplayRoot { get; }

    /// <summary>The files of a folder and of those below it, except samples. Links are not followed.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <remarks>
    /// What keeps a file from being read as a template is reported by a check, and refused by rendering.
    /// </remarks>
    public static TemplateFiles FromDirectory(string directory)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
        };
        var paths =
            from file in Directory.EnumerateFiles(directory, "*", options)
            let path = Path.GetRelativePath(directory, file).Replace('\\', '/')
            where IsLetterFile(path)
            select (File: file, Path: path);
        Dictionary<string, string> texts = [];
        List<Diagnostic> errors = [];
        foreach (var (file, path) in paths.OrderBy(static found => found.Path, StringComparer.Ordinal))
        {
            try
            {
                texts.Add(path, IsAsset(path) ? AssetFile.Read(file, path) : TemplateFile.Read(file, path));
            }
            catch (TemplateException exception)
            {
                errors.AddRange(exception.Diagnostics);
            }
        }

        return new(texts, DisplayRootOf(directory), [.. errors]);
    }

    /// <summary>The files that a build embedded into an assembly as <c>templates/{letter}/...</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">The assembly holds no templates of that letter.</exception>
    public static TemplateFiles FromAssembly(Assembly assembly, string letter) =>
        FindInAssembly(assembly, letter)
        ?? throw new DirectoryNotFoundException(
            $"{assembly.GetName().Name} embeds no templates of the letter '{letter}'."
        );

    /// <summary>
    /// The files that a build embedded into an assembly as <c>templates/{letter}/...</c>, or null when it holds none of
    /// that letter.
    /// </summary>
    public static TemplateFiles? FindInAssembly(Assembly assembly, string letter)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var root = $"templates/{letter}/";
        var texts = assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(root, StringComparison.Ordinal))
            .Select(name => KeyValuePair.Create(name[root.Length..], ReadResource(assembly, name, name[root.Length..])))
            .ToList();
        return texts.Count > 0 ? new(texts, root, []) : null;
    }

    /// <summary>Files that are given as texts.</summary>
    /// <param name="texts">Relative path with forward slashes and text of each.</param>
    /// <param name="displayRoot">What stands before a path in a message.</param>
    public static TemplateFiles FromTexts(IEnumerable<KeyValuePair<string, string>> texts, string displayRoot = "") =>
        new(texts, displayRoot, []);

    /// <summary>Files that are given as bytes: templates and the style sheet are UTF-8.</summary>
    /// <param name="contents">Relative path with forward slashes and content of each.</param>
    /// <param name="displayRoot">What stands before a path in a message.</param>
    public static TemplateFiles FromContents(
        IEnumerable<KeyValuePair<string, byte[]>> contents,
        string displayRoot = ""
    )
    {
        ArgumentNullException.ThrowIfNull(contents);
        Dictionary<string, string> texts = [];
        List<Diagnostic> errors = [];
        foreach (var (path, content) in contents)
        {
            try
            {
                texts.Add(path, IsAsset(path) ? AssetFile.AddressOf(path, content) : TextOf(new MemoryStream(content)));
            }
            catch (TemplateException exception)
            {
                errors.AddRange(exception.Diagnostics);
            }
        }

        return new(texts, displayRoot, [.. errors]);
    }

    /// <summary>
    /// The text of a file, of an image or a font the address by which a page embeds it, or null when there is none at
    /// the path.
    /// </summary>
    public string? Find(string path) => _texts.GetValueOrDefault(path);

    /// <summary>The same files and others, at paths that these do not have.</summary>
    internal TemplateFiles With(IEnumerable<KeyValuePair<string, string>> texts) =>
        new(_texts.Concat(texts), DisplayRoot, Errors);

    // Systems that show messages beside a file do not know './layout.scriban-md'.
    private static string DisplayRootOf(string directory)
    {
        var root = directory.Replace('\\', '/').TrimEnd('/');
        return root == "." ? "" : root + "/";
    }

    /// <summary>
    /// Whether a path below a letter's folder is that of a template, the style sheet, an image, or a font.
    /// </summary>
    public static bool IsLetterFile(string path) =>
        !path.StartsWith("samples/", StringComparison.Ordinal)
        && (TemplateNames.IsTemplate(path) || path == LetterFiles.Style || IsAsset(path));

    private static bool IsAsset(string path) => AssetKind.Of(path) is not null && AssetPath.IsLocal(path);

    private static string ReadResource(Assembly assembly, string name, string path)
    {
        if (IsAsset(path))
        {
            using var content = new MemoryStream();
            assembly.GetManifestResourceStream(name)!.CopyTo(content);
            return AssetFile.AddressOf(path, content.ToArray());
        }

        return TextOf(assembly.GetManifestResourceStream(name)!);
    }

    private static string TextOf(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
