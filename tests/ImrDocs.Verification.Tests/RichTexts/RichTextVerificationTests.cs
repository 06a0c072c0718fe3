using System.Text;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.RichTexts;
using ImrDocs.TemplateFolders;
using ImrDocs.Tracing;
using ImrDocs.Verification.Coverage;
using ImrDocs.Verification.Coverage.Proposals;
using ImrDocs.Verification.Redlines;
using ImrDocs.Verification.Samples;
using ImrDocs.Verification.Tests.Redlines;

namespace ImrDocs.Verification.Tests.RichTexts;

/// <summary>Rich text in traces, redlines, and proposed samples.</summary>
public sealed class RichTextVerificationTests
{
    private static readonly TemplateFiles Files = TemplateFiles.FromTexts([
        new(
            "layout.scriban-md",
            "# Review\n\n## Rationale\n\n{{ rationale }}\n\n{{~ if remarks ~}}\n> {{ remarks }}\n\n{{~ end ~}}\n"
                + "Signed by {{ name }}.\n"
        ),
        new("title.scriban-txt", "Review"),
        new("running-head.scriban-txt", "Review"),
        new("page.css", ""),
    ]);

    [Fact]
    public void A_stretch_of_a_letter_holds_all_lines_of_a_rich_text()
    {
        var traced = new LetterTracer<Review>(Files).Trace(Of("a\n\n- b\n- c", "d\n\ne"));

        Assert.Equal(
            ["rationale: a\n\n* b\n* c", "remarks: d\n>\n> e", "name: Ann"],
            traced
                .Stretches.Where(static stretch => stretch.IsValue)
                .Select(stretch => $"{stretch.Field}: {traced.Text.AsSpan(stretch.Start, stretch.Length)}")
        );
    }

    [Fact]
    public void A_change_of_a_rich_text_is_shown_where_it_is()
    {
        var changes = LetterChanges.Between(
            Version("It is needed.\n\n- for the left knee\n- for **both** hands"),
            Version("It is needed.\n\n- for the right knee\n- for *both* hands")
        );

        Assert.Equal(
            [
                "Rationale, rationale, sentence 2: for the [-left-]{+right+} knee",
                "Rationale, rationale, sentence 3 (Markup): * for *[-*-]both[-*-]* hands",
            ],
            Versions.Show(changes).Select(static change => change.TrimEnd())
        );
    }

    [Fact]
    public void A_proposed_sample_has_a_rich_text_that_is_right()
    {
        var tracer = new LetterTracer<Review>(Files);
        var folder = Directory.CreateTempSubdirectory("imrdocs-rich-");
        Directory.CreateDirectory(Path.Combine(folder.FullName, "samples"));
        var coverage = new LetterCoverage<Review>(LetterSamples.Of(folder.FullName), tracer, "").Run();

        var samples = new SampleProposer<Review>(tracer).Run(coverage, []).Samples;

        folder.Delete(recursive: true);
        Assert.All(samples, static sample =>
            Assert.Empty(LetterJson.Read<Review>(Encoding.UTF8.GetBytes(sample.Json)).Diagnostics)
        );
        Assert.Contains(samples, static sample =>
            sample.Json.Contains("\"Synthetic rationale\"", StringComparison.Ordinal)
        );
        Assert.Contains(samples, static sample =>
            sample.Json.Contains("\"Synthetic remarks\"", StringComparison.Ordinal)
        );
    }

    private static LetterVersion Version(string rationale)
    {
        var letter = Of(rationale, null);
        var traced = new LetterTracer<Review>(Files).Trace(letter);
        return new(
            traced.Text,
            new Dictionary<LetterFormat, string>
            {
                [LetterFormat.Html] = new LetterRenderer<Review>(Files).Render(letter, LetterFormat.Html),
            },
            traced.Stretches
        );
    }

    private static Review Of(string rationale, string? remarks) =>
        new()
        {
            Name = "Ann",
            Rationale = RichText.Parse(rationale),
            Remarks = remarks is null ? null : RichText.Parse(remarks),
        };
}
