using ImrDocs.Interpretation;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Syntax;
using ImrDocs.Tests.Soundness;
using ImrDocs.Tracing;

namespace ImrDocs.Tests.Tracing;

public class SameTextTests
{
    [Fact]
    public void A_traced_letter_is_the_letter_and_its_stretches_cover_it_whatever_the_templates_say()
    {
        const int tried = 1_500;
        var rendered = 0;
        Property.Holds(CsCheck.Gen.Int, tried, seed =>
        {
            var random = new Random(seed);
            var generation = new SchemaGeneration(random);
            var letter = generation.Letter();
            var (_, texts) = new TemplateGeneration(random, letter).Generate(size: 1 + random.Next(6));
            var model = generation.Model(letter.Root);
            LetterTemplates templates;
            IReadOnlyList<Templating.Binding.Tree.BoundTemplate> entries;
            string text;
            try
            {
                templates = LetterTemplates.Load(TemplateFiles.FromTexts(texts), letter, out entries);
                text = new TemplateRun(templates).Render(model, LetterFiles.Layout);
            }
            catch (TemplateException)
            {
                return;
            }

            rendered++;
            var points = new PointCollector(
                texts.ToDictionary(static text => text.Key, static text => TemplateText.Normalize(text.Value))
            );
            var trace = new TemplateTrace(
                TemplateReader.Read(
                    entries.Single(static entry => entry.Path == LetterFiles.Layout),
                    letter.Root,
                    points
                )
            );
            Assert.Equal(
                text,
                new TemplateRun(
                    templates,
                    new TracedContext(templates, redacts: false) { Trace = trace, ReachedPoints = new(model, points) }
                ).Render(model, LetterFiles.Layout)
            );
            AssertCovers(LetterText.Trim(text, trace.Stretches));
        });
        Assert.InRange(rendered, 500, tried);
    }

    private static void AssertCovers(TracedLetter letter)
    {
        var end = 0;
        foreach (var stretch in letter.Stretches)
        {
            Assert.Equal(end, stretch.Start);
            Assert.True(stretch.Length > 0);
            end += stretch.Length;
        }

        Assert.Equal(letter.Text.Length, end);
    }
}
