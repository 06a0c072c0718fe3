namespace ImrDocs.Determinations.Tests.Letters;

/// <summary>
/// Holds the data of the seed letter to the letter of 2015 from which it was taken. What the letter says around the
/// data is approved with the verified letters, so that its wording can change.
/// </summary>
public class SeedLetterTests
{
    private static readonly string Original = Words(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Letters", "seed-letter.txt"))
    );

    [Fact]
    public void Every_text_of_the_data_is_that_of_the_original_in_its_order()
    {
        var letter = Samples.Read("seed");
        string[] texts =
        [
            string.Join(", ", letter.Credentials.StatesOfLicensure),
            .. letter.Credentials.Specialties,
            .. letter.CaseSummary.Narrative,
            .. letter.Items.SelectMany(static item =>
                (string[])
                    [
                        $"{item.Treatment}: {item.Decision}",
                        .. Cited(item.ClaimsAdministratorCites),
                        .. Cited(item.ReviewerCites),
                        .. item.Rationale,
                    ]
            ),
        ];

        var end = 0;
        Assert.All(texts, text =>
        {
            var words = Words(text);
            var start = Original.IndexOf(words, end, StringComparison.Ordinal);
            Assert.True(start >= 0, $"The original does not say this here: {words}");
            end = start + words.Length;
        });
    }

    // Where a line of the original breaks after a hyphen or a slash, the white space there is the page's, not the
    // text's.
    private static string Words(string text) => string.Join(' ', LetterPage.Words(text));

    private static IEnumerable<string> Cited(Sections.Guideline cites) =>
        cites
            .Mtus.SelectMany(static citation => citation.Sections.Prepend($"{citation.Chapter} {citation.Year}"))
            .Concat(cites.NonMtus is { } evidence ? [evidence] : []);
}
