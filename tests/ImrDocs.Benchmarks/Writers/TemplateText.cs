using System.Reflection;

namespace ImrDocs.Benchmarks.Writers;

/// <summary>A contender's template, embedded beside its code.</summary>
internal static class TemplateText
{
    /// <param name="path">The path below the writers, with forward slashes.</param>
    public static string Read(string path)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(path)
            ?? throw new FileNotFoundException($"There is no template '{path}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
