using ImrDocs.Templating.Schema;
using ImrDocs.Tests.Soundness;

namespace ImrDocs.Generators.Tests.Compiled.Generated;

/// <summary>Generates letters that pass their check.</summary>
internal static class LetterGeneration
{
    private const int Tries = 200;
    private const int Cases = 3;

    private static readonly string?[] Languages = [null, "en", "ar"];

    /// <summary>Letters over one schema; fewer where not so many templates are right.</summary>
    public static IEnumerable<GeneratedLetter> Over(int seed, int count)
    {
        var random = new Random(seed);
        var generation = new SchemaGeneration(random);
        var schema = generation.Letter();
        return Enumerable
            .Range(0, Tries)
            .Select(_ => RightLetter(random, generation, schema))
            .OfType<GeneratedLetter>()
            .Take(count);
    }

    // Most templates are wrong whatever their words are, and with plain words that is found in a tenth of the time.
    private static GeneratedLetter? RightLetter(Random random, SchemaGeneration generation, LetterSchema schema)
    {
        var (_, files) = new TemplateGeneration(random, schema).Generate(size: 1 + random.Next(6));
        var letter = new GeneratedLetter(
            schema with
            {
                DeclaredLanguage = Languages[random.Next(Languages.Length)],
            },
            MarkdownWording.Vary(files, random),
            [.. Enumerable.Range(0, Cases).Select(_ => CaseJson.Of(generation.Model(schema.Root)))]
        );
        return (letter with { Files = files }).IsWrongInWordingAlone ? letter.SuppressWording() : null;
    }
}
