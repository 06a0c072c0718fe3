using ImrDocs.Determinations;
using ImrDocs.TemplateFolders;
using ImrDocs.Tracing;
using ImrDocs.Verification.Coverage;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification.Tests.Coverage;

public class DeterminationCoverageTests
{
    [Fact]
    public void The_samples_reach_every_point_and_every_line_of_the_determination_templates()
    {
        var folder = LetterFolder.Determination;
        var tracer = new LetterTracer<FinalDetermination>(TemplateFiles.FromDirectory(folder));
        var result = new LetterCoverage<FinalDetermination>(LetterSamples.Of(folder), tracer, "").Run();

        Assert.Equal("", string.Join('\n', result.Diagnostics));
        Assert.Equal(
            "",
            string.Join(
                '\n',
                result.Templates.SelectMany(static template =>
                    template.Missing.Select(point =>
                        $"{template.Path}({point.Point.Line},{point.Point.Column}): {point.Missing}"
                    )
                )
            )
        );
        Assert.Equal(
            "",
            string.Join(
                '\n',
                result.Templates.SelectMany(static template =>
                    template.MissingLines.Select(line => $"{template.Path}({line})")
                )
            )
        );
        Assert.Equal(result.Count, result.Reached);
    }
}
