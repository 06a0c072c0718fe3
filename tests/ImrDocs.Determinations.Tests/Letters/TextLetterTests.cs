using System.Text.RegularExpressions;
using ImrDocs.Determinations.Tests.Parity;
using ImrDocs.Forms.Text;
using ImrDocs.Letters;

namespace ImrDocs.Determinations.Tests.Letters;

/// <summary>The determination as plain text.</summary>
public partial class TextLetterTests
{
    private const int GeneratedLetters = 5_000;

    private static readonly LetterRenderer<FinalDetermination> Renderer = Samples.NewRenderer();

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void A_sample_says_what_its_page_says(string sample) => Hold(Samples.Read(sample));

    [Fact]
    [Trait("Duration", "Long")]
    public void A_generated_letter_says_what_its_page_says() =>
        Property.Holds(GeneratedLetter.Valid, Effort.Of(GeneratedLetters), Hold);

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void No_line_is_wider_than_72_columns_unless_a_word_is(string sample) =>
        Assert.DoesNotContain(Renderer.Render(Samples.Read(sample), LetterFormat.Text).Split('\n'), static line =>
            TextWidth.Of(line) > TextForm.UsualWidth && line.Trim().Contains(' ', StringComparison.Ordinal)
        );

    private static void Hold(FinalDetermination letter)
    {
        var page = LetterPage.Of(Renderer, letter);
        var text = Renderer.Render(letter, LetterFormat.Text);
        Assert.Equal(Said(page.Body!.TextContent), Said(text));
        Assert.Equal(Said(text), Said(Renderer.Render(letter, LetterFormat.Text.WithLineWidth(null))));
    }

    // Where lines end, and the signs of lists and headings, are each form's own.
    private static string Said(string text) => Unsaid().Replace(text, "");

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Unsaid();
}
