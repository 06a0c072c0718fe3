using ImrDocs.CommandLine.Templates;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Verifying;

/// <summary>The folder that a command works on, with the samples in it.</summary>
/// <param name="Templates">The template folder.</param>
/// <param name="Samples">The samples.</param>
internal sealed record LetterFolder(TemplateFolder Templates, LetterSamples Samples)
{
    public string Path => Templates.Path;
}
