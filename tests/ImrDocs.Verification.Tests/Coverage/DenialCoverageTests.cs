using System.Runtime.CompilerServices;
using ImrDocs.Denials;
using ImrDocs.TemplateFolders;
using ImrDocs.Tracing;
using ImrDocs.Verification.Coverage;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification.Tests.Coverage;

public class DenialCoverageTests
{
    [Fact]
    public void The_samples_reach_every_row_of_a_table_and_every_line_of_a_container()
    {
        var tracer = new LetterTracer<DenialNotice>(TemplateFiles.FromDirectory(Folder()));
        var result = new LetterCoverage<DenialNotice>(LetterSamples.Of(Folder()), tracer, "").Run();

        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.Templates.SelectMany(static template => template.Missing));
        Assert.Contains(result.Templates, static template => template.Path == "services.scriban-md");
    }

    private static string Folder([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "../../ImrDocs.Denials/templates/denial");
}
