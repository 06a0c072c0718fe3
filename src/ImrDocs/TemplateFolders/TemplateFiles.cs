using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using ImrDocs.Diagnostics;
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
            where IsTemplateFile(path)
            select (File: file, Path: path);
        Dictionary<string, string> texts = [];
        List<Diagnostic> errors = [];
        foreach (var (file, path) in paths.OrderBy(static found => found.Path, StringComparer.Ordinal))
        {
            try
            {
                texts.Add(path, TemplateFile.Read(file, path));
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
            .Select(name => KeyValuePair.Create(name[root.Length..], ReadResource(assembly, name)))
            .ToList();
        return texts.Count > 0 ? new(texts, root, []) : null;
    }

    /// <summary>Files that are given as texts.</summary>
    /// <param name="texts">Relative path with forward slashes and text of each.</param>
    /// <param name="displayRoot">What stands before a path in a message.</param>
    public static TemplateFiles FromTexts(IEnumerable<KeyValuePair<string, string>> texts, string displayRoot = "") =>
        new(texts, displayRoot, []);

    /// <summary>The text of a file, or null when there is none at the path.</summary>
    public string? Find(string path) => _texts.GetValueOrDefault(path);

    // Systems that show messages beside a file do not know './layout.scriban-md'.
    private static string DisplayRootOf(string directory)
    {
        var root = directory.Replace('\\', '/').TrimEnd('/');
        return root == "." ? "" : root + "/";
    }

    private static bool IsTemplateFile(string path) =>
        !path.StartsWith("samples/", StringComparison.Ordinal)
        && (TemplateNames.IsTemplate(path) || path == LetterFiles.Style);

    private static string ReadResource(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
