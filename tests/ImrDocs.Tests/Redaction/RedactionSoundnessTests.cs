using CsCheck;
using ImrDocs.Interpretation;
using ImrDocs.Redaction;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Schema;
using ImrDocs.Tests.Soundness;

namespace ImrDocs.Tests.Redaction;

[Trait("Duration", "Long")]
public class RedactionSoundnessTests
{
    [Fact]
    public void A_redacted_letter_shows_nothing_that_is_sensitive_and_all_that_is_not()
    {
        var tried = Effort.Of(3_000);
        var (redacted, shown) = (0, 0);
        Property.Holds(Gen.Int, tried, seed =>
        {
            var random = new Random(seed);
            var generation = new SchemaGeneration(random, hasSensitive: true);
            var schema = generation.Letter();

            // What is redacted takes the ways of the letter, which another text would turn.
            var (_, texts) = new TemplateGeneration(random, schema, asksTexts: false).Generate(
                size: 1 + random.Next(6)
            );
            var files = TemplateFiles.FromTexts(texts);
            var model = generation.Model(schema.Root);
            if (Load(files, schema) is not { } templates || Rendered(new(templates), model) is not { } letter)
            {
                return;
            }

            // The same run for all, as a renderer uses it.
            var redacting = new TemplateRun(templates, new RedactingContext(templates));
            var one = Rendered(redacting, Disguise.Of(model, "secretone"));
            var two = Rendered(redacting, Disguise.Of(model, "secrettwo"));
            var what =
                $"{string.Join('\n', texts.Select(static file => $"--- {file.Key}\n{file.Value}"))}\n--- "
                + $"model\n{model}\n--- letter\n{letter}\n--- redacted\n{one}";

            Assert.True(one == Rendered(redacting, model) && one == two, what);
            Assert.DoesNotContain("secret", one, StringComparison.OrdinalIgnoreCase);
            Assert.True(Disguise.Texts(model, sensitive: true).All(text => Count(one!, text) == 0), what);
            Assert.True(
                Disguise.Texts(model, sensitive: false).All(text => Count(one!, text) == Count(letter, text)),
                what
            );
            redacted += one != letter ? 1 : 0;
            shown += Disguise.Texts(model, sensitive: false).Any(text => Count(letter, text) > 0) ? 1 : 0;
        });
        Assert.InRange(redacted, tried / 20, tried);
        Assert.InRange(shown, tried / 20, tried);
    }

    [Fact]
    public void Whatever_functions_make_of_a_sensitive_text_none_of_its_letters_is_shown()
    {
        var tried = Effort.Of(4_000);
        const string secret = "§§§ §§";
        var redacted = 0;
        Property.Holds(Gen.Int, tried, seed =>
        {
            var random = new Random(seed);
            var generation = new SchemaGeneration(random, hasSensitive: true);
            var schema = generation.Letter();
            var (_, texts) = new TemplateGeneration(random, schema).Generate(size: 1 + random.Next(6));
            var model = Disguise.Of(generation.Model(schema.Root), secret);
            if (
                Load(TemplateFiles.FromTexts(texts), schema) is not { } templates
                || Rendered(new(templates), model) is not { } letter
            )
            {
                return;
            }

            var shown = Rendered(new TemplateRun(templates, new RedactingContext(templates)), model);
            Assert.False(
                shown?.Contains('§', StringComparison.Ordinal),
                $"{string.Join('\n', texts.Select(static file => $"--- {file.Key}\n{file.Value}"))}\n--- "
                    + $"model\n{model}\n--- redacted\n{shown}"
            );
            redacted += letter.Contains('§', StringComparison.Ordinal) ? 1 : 0;
        });
        Assert.InRange(redacted, tried / 100, tried);
    }

    // "v1" does not stand in "v12"; what functions add around a text is no digit.
    private static int Count(string letter, string text)
    {
        var (count, at) = (0, -1);
        while ((at = letter.IndexOf(text, at + 1, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            count += at + text.Length == letter.Length || !char.IsAsciiDigit(letter[at + text.Length]) ? 1 : 0;
        }

        return count;
    }

    private static LetterTemplates? Load(TemplateFiles files, LetterSchema schema)
    {
        try
        {
            return LetterTemplates.Load(files, schema);
        }
        catch (TemplateException)
        {
            return null;
        }
    }

    private static string? Rendered(TemplateRun run, GeneratedSection model)
    {
        try
        {
            return run.RenderLayout(model).ToMarkdown();
        }
        catch (TemplateException)
        {
            return null;
        }
    }
}
