using ImrDocs.Models;
using ImrDocs.Templating.Schema;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Benchmarks.Keystrokes;

/// <summary>What a project of letters is compiled against.</summary>
internal static class CompilerReferences
{
    /// <summary>The framework, and the product.</summary>
    public static IEnumerable<MetadataReference> All()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => path.StartsWith(framework, StringComparison.Ordinal))
            .Append(typeof(ISection).Assembly.Location)
            .Append(typeof(FieldSchema).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path));
    }
}
