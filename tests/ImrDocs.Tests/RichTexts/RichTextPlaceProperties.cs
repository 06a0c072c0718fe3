using CsCheck;
using ImrDocs.Letters;
using ImrDocs.Templating.Markdown;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.RichTexts;

/// <summary>The law of printing: in every place that the check lets pass, the file says what the page says.</summary>
public class RichTextPlaceProperties
{
    [Fact]
    public void The_check_finds_nothing_wrong_with_the_places() =>
        Assert.All(RichTextPlaces.Layouts, static layout => Assert.Empty(Opinions.Errors(layout)));

    [Fact]
    public void The_file_says_what_the_page_says_whatever_the_value_is()
    {
        LetterRenderer<Opinion>[] renderers =
        [
            .. RichTextPlaces.Layouts.Select(static layout => new LetterRenderer<Opinion>(Opinions.Files(layout))),
        ];
        Property.Holds(RichTextGeneration.Values.Array[3], Effort.Of(4_000), values =>
        {
            var opinion = new Opinion
            {
                Name = "Ann",
                Rationale = values[0],
                Remarks = values[1],
                Findings = [values[1], values[2]],
            };
            foreach (var renderer in renderers)
            {
                var markdown = renderer.Render(opinion, LetterFormat.Markdown);
                Assert.Equal(
                    MarkdownToHtml.Convert(markdown),
                    Opinions.BlocksOf(renderer.Render(opinion, LetterFormat.Html))
                );
            }
        });
    }
}
