using ImrDocs.Letters;
using ImrDocs.Verification;
using ImrDocs.Xunit;

namespace ImrDocs.Determinations.Tests.Letters;

public class DeterminationLetters
{
    private static readonly LetterRenderer<FinalDetermination> Renderer = Samples.NewRenderer();

    [Theory, LetterSamples<FinalDetermination>("../../../templates/determination")]
    public Task Are_as_approved(SampleLetter<FinalDetermination> sample) =>
        Snapshot.Verify(sample.Verify, () => sample.Snapshot, sample.Render);

    [Fact]
    public void No_approved_letter_is_left_without_a_sample() =>
        Assert.Empty(ApprovedLetters.Orphans<FinalDetermination>(Samples.Letters));

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void A_letter_ends_in_one_line_feed_and_has_no_trailing_space_nor_blank_lines_in_a_row(string sample)
    {
        foreach (var format in LetterFormat.All)
        {
            var text = Renderer.Render(Samples.Read(sample), format);
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
            Assert.False(text.StartsWith('\n'));
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.False(text.EndsWith("\n\n", StringComparison.Ordinal));
        }
    }

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void The_same_letter_gives_the_same_text_in_every_culture_and_on_every_run(string sample)
    {
        var letter = Samples.Read(sample);
        var expected = Renderer.Render(letter, LetterFormat.Html);
        foreach (var culture in new[] { "tr-TR", "de-DE", "ar-SA", "th-TH" })
        {
            using var _ = new CultureScope(culture);
            Assert.Equal(expected, Renderer.Render(letter, LetterFormat.Html));
            Assert.Equal(expected, Samples.NewRenderer().Render(letter, LetterFormat.Html));
        }
    }

    [Fact]
    public void One_renderer_serves_several_threads_at_once()
    {
        var letters = Samples.All.Select(Samples.Read).ToArray();
        var expected = letters.Select(static letter => Renderer.Render(letter, LetterFormat.Html)).ToArray();
        Parallel.For(0, 200, i =>
            Assert.Equal(expected[i % letters.Length], Renderer.Render(letters[i % letters.Length], LetterFormat.Html))
        );
    }
}
