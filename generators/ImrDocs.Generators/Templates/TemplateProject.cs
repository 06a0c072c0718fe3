using Microsoft.CodeAnalysis.Diagnostics;

namespace ImrDocs.Generators.Templates;

/// <summary>The project whose letters need templates, as its build describes it.</summary>
/// <param name="File">The name of the project file.</param>
/// <param name="Named">What the project gives as <c>LetterTemplates</c>; empty where it names nothing.</param>
internal sealed record TemplateProject(string File, string Named)
{
    private const string FileProperty = "build_property.MSBuildProjectFile";
    private const string NamedProperty = "build_property._LetterTemplatesNamed";
    private const string CheckProperty = "build_property.CheckLetterTemplates";

    /// <summary>
    /// The project; null where nothing is checked, or where the targets of the package, which find templates, do not
    /// run.
    /// </summary>
    public static TemplateProject? Of(AnalyzerConfigOptions options) =>
        options.TryGetValue(FileProperty, out var file)
        && options.TryGetValue(NamedProperty, out var named)
        && !(
            options.TryGetValue(CheckProperty, out var check)
            && check.Equals("false", StringComparison.OrdinalIgnoreCase)
        )
            ? new(file, named)
            : null;

    /// <summary>Where the build looked for the templates of a letter, in words.</summary>
    public string PlacesOf(string letter) =>
        Named.Length == 0 ? $"'templates/{letter}' beside the project" : $"what LetterTemplates names, '{Named}'";
}
