using ImrDocs.CommandLine.Templates;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>The folder that a command works on, with the samples in it.</summary>
/// <param name="Templates">The template folder.</param>
/// <param name="Samples">The samples.</param>
internal sealed record LetterFolder(TemplateFolder Templates, LetterSamples Samples)
{
    public string Path => Templates.Path;

    /// <summary>What to say of a pattern that no sample's name matches; null where one matches.</summary>
    /// <param name="only">The pattern; null for all samples.</param>
    public string? RefusalOf(string? only) =>
        only is null || new SampleFilter(only) is var filter && Names.Any(filter.Takes)
            ? null
            : $"No sample in '{Samples.Folder}' matches '{only}'.";

    // An approved letter can be older than the end of its sample.
    private IEnumerable<string> Names =>
        Samples.All.Select(static sample => sample.Name).Concat(Samples.Files.Select(static file => file.Sample));
}
