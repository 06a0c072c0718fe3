using System.Reflection;
using System.Text;

namespace ImrDocs.CommandLine.Starting;

/// <summary>The files with which a repository of a letter's templates begins.</summary>
internal static class StartFiles
{
    private const string ToolPlaceholder = "TOOL-NAME";

    private static readonly (string Path, string Resource)[] OfRepository =
    [
        (".gitignore", "start/gitignore"),
        (".gitattributes", "start/gitattributes"),
        (".github/workflows/letters.yml", "start/letters.yml"),
    ];

    /// <summary>The templates that are built into the tool, and what git and CI need.</summary>
    /// <param name="tool">The name by which users call the tool.</param>
    /// <param name="letter">The name of the letter.</param>
    /// <param name="assembly">The assembly that declares the letter.</param>
    public static IReadOnlyList<StartFile> Of(string tool, string letter, Assembly assembly)
    {
        var root = $"templates/{letter}/";
        return
        [
            .. OfRepository.Select(file => new StartFile(file.Path, Named(file.Resource, tool))),
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(root, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new StartFile(name, StartFile.Read(assembly, name))),
        ];
    }

    private static byte[] Named(string resource, string tool) =>
        Encoding.UTF8.GetBytes(
            Encoding
                .UTF8.GetString(StartFile.Read(typeof(StartFiles).Assembly, resource))
                .ReplaceLineEndings("\n")
                .Replace(ToolPlaceholder, tool, StringComparison.Ordinal)
        );
}
