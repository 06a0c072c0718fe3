namespace ImrDocs.Determinations.Tests.Letters;

public class SeedLetterTests
{
    [Fact]
    public void The_text_of_the_seed_letter_is_the_original_word_for_word()
    {
        var original = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Letters", "seed-letter.txt"));

        var document = LetterPage.Of(Samples.NewRenderer(), Samples.Read("seed"));

        // Where a line of the original breaks after a hyphen or a slash, the white space there is the page's, not the
        // text's.
        Assert.Equal(LetterPage.Words(original), LetterPage.Words(document.Body!.TextContent));
    }
}
