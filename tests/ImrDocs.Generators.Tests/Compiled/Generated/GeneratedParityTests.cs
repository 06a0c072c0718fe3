using CsCheck;

namespace ImrDocs.Generators.Tests.Compiled.Generated;

/// <summary>
/// Compiles generated templates over generated schemas, and holds what they write to what the interpreter writes.
/// </summary>
[Trait("Duration", "Long")]
public sealed class GeneratedParityTests
{
    // Letters that share their sections cost little to compile.
    private const int Schemas = 20;
    private const int LettersOfSchema = 10;
    private const int Batches = 2;

    [Fact]
    public void Every_generated_letter_is_written_as_the_interpreter_writes_it()
    {
        var tried = Effort.Of(Schemas * Batches);
        var (letters, compiled, html) = (0, 0, 0);
        foreach (var seeds in Property.Values(Gen.Int, tried).Chunk(Schemas))
        {
            var batch = seeds
                .AsParallel()
                .AsOrdered()
                .SelectMany(static seed => LetterGeneration.Over(seed, LettersOfSchema))
                .ToList();
            var results = GeneratedLetter.Compare(batch);
            foreach (var (letter, parity) in batch.Zip(results).OrderBy(static pair => pair.First.Size))
            {
                if (parity.Difference is { } difference)
                {
                    var (smallest, shown) = SmallerLetters.Shrink(letter, difference);
                    Assert.Fail($"{smallest}\n--- case\n{shown}");
                }
            }

            (letters, compiled, html) = (
                letters + batch.Count,
                compiled + results.Count(static p => p.Compiled > 0),
                html + results.Count(static p => p.Html > 0)
            );
        }

        Assert.InRange(letters, tried * LettersOfSchema * 8 / 10, int.MaxValue);
        Assert.InRange(compiled, letters * 9 / 10, letters);
        Assert.InRange(html, letters / 4, compiled);
    }
}
