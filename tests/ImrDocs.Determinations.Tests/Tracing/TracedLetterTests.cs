using ImrDocs.Determinations.Tests.Letters;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Tracing;

namespace ImrDocs.Determinations.Tests.Tracing;

public class TracedLetterTests
{
    private static readonly TemplateFiles Files = TemplateFiles.FromAssembly(
        typeof(FinalDetermination).Assembly,
        "determination"
    );
    private static readonly LetterTracer<FinalDetermination> Tracer = new(Files);

    [Fact]
    public void Every_sample_is_traced_to_the_letter_that_is_rendered_and_every_character_has_a_source()
    {
        var renderer = new LetterRenderer<FinalDetermination>(Files);
        foreach (var letter in Samples.All.Select(Samples.Read))
        {
            var traced = Tracer.Trace(letter);

            Assert.Equal(renderer.Render(letter, LetterFormat.Markdown), traced.Text);
            Assert.Equal(
                traced.Text,
                string.Concat(traced.Stretches.Select(stretch => traced.Text.Substring(stretch.Start, stretch.Length)))
            );
        }
    }

    [Fact]
    public void A_rationale_is_told_by_its_field_its_item_and_the_way_to_its_template()
    {
        var traced = Tracer.Trace(Samples.Read("several-paragraphs"));

        var stretch = traced.Stretches.Last(static stretch => stretch.Field == "rationale");
        Assert.Equal("items.scriban-md", stretch.Path);
        Assert.Equal(new IncludeStep("layout.scriban-md", 9), Assert.Single(stretch.Includes));
        Assert.Equal(["item", "paragraph"], stretch.Rounds.Select(static round => round.Variable));
        Assert.All(stretch.Rounds, static round => Assert.Equal(round.Count, round.Round));
    }
}
