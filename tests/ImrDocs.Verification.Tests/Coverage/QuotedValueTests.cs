using System.Runtime.CompilerServices;
using ImrDocs.Claims;
using ImrDocs.Diagnostics;
using ImrDocs.TemplateFolders;
using ImrDocs.Tracing;
using ImrDocs.Verification.Coverage;
using ImrDocs.Verification.Samples;

namespace ImrDocs.Verification.Tests.Coverage;

public sealed class QuotedValueTests : IDisposable
{
    private static readonly string Original = Path.GetFullPath(
        Path.Combine(Here(), "../../ImrDocs.Claims/templates/claim")
    );

    private readonly string _folder = Directory.CreateTempSubdirectory("imrdocs-quoted-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("{{ if patient.last_name == 'Quackenbush' }}a{{ end }}", "(1,7) patient.lastName")]
    [InlineData("{{ if city == 'Fresno' && 'quackenbush' == patient.last_name }}a{{ end }}", "(1,7) patient.lastName")]
    [InlineData("{{ if number == 'X1' }}a{{ end }}", "(1,7) number")]
    [InlineData("{{ case number; when 'X1'; 'a'; when 'X2'; 'b'; end }}", "(1,22) number")]
    [InlineData("{{ if injured_on == (date.parse '2016-02-29') }}a{{ end }}", "(1,7) injuredOn")]
    [InlineData("{{ for d in diagnoses; if d == 'bruised knee'; 'a'; end; end }}", "(1,27) diagnoses[1]")]
    [InlineData("{{ if city == 'near Quackenbush' }}a{{ end }}", "(1,7) patient.lastName")]
    [InlineData("{{ e = evidence; if e; if e.kinship == 'family'; 'a'; end; end }}", "(1,27) evidence.kinship")]
    [InlineData("{{ e = evidence; if e; if e.visits == 2; 'a'; end; end }}", "(1,27) evidence.visits")]
    [InlineData("{{ if diagnoses.size == 2 }}a{{ end }}", "")]
    [InlineData("{{ if patient.last_name == 'Quackenbusch' }}a{{ end }}", "")]
    [InlineData("{{ if city == 'Fresno' }}a{{ end }}", "")]
    public void A_literal_that_says_a_sensitive_value_is_a_warning(string layout, string expected)
    {
        var diagnostics = Run(layout).Diagnostics;

        Assert.Equal(
            expected,
            string.Join(
                ", ",
                diagnostics.Select(static diagnostic =>
                    $"({diagnostic.Line},{diagnostic.Column}) {diagnostic.Message.Split('\'')[1]}"
                )
            )
        );
        Assert.All(diagnostics, static diagnostic =>
            Assert.Equal(("IMR5102", Severity.Warning), (diagnostic.Rule.Id, diagnostic.Rule.Severity))
        );
    }

    [Fact]
    public void The_warning_names_the_sample_and_does_not_quote_the_value_itself() =>
        Assert.Equal(
            $"{_folder}/layout.scriban-md(1,7): warning IMR5102: a literal says here what 'number' holds in the "
                + $"sample 'granted', which is sensitive: coverage reports quote it; compare with something else, "
                + $"or give the sample another value",
            Assert.Single(Run("{{ if number == 'X1' }}a{{ end }}").Diagnostics).ToString()
        );

    private CoverageResult Run(string layout)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "samples"));
        foreach (var file in Directory.EnumerateFiles(Original))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(_folder, "layout.scriban-md"), layout);
        var sample = File.ReadAllText(Path.Combine(Original, "samples", "granted.json"))
            .Replace("C-4711", "X1", StringComparison.Ordinal)
            .Replace(
                "\"city\"",
                "\"evidence\": { \"visits\": 2, \"kinship\": \"family\" }, \"city\"",
                StringComparison.Ordinal
            );
        File.WriteAllText(Path.Combine(_folder, "samples", "granted.json"), sample);
        var files = TemplateFiles.FromDirectory(_folder);
        return new LetterCoverage<Claim>(
            LetterSamples.Of(_folder),
            new LetterTracer<Claim>(files),
            files.DisplayRoot
        ).Run();
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
