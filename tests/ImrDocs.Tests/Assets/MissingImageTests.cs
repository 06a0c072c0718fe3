using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.Assets;

public class MissingImageTests
{
    [Fact]
    public void A_page_names_each_place_where_an_image_that_is_not_there_is_shown()
    {
        var renderer = new LetterRenderer<Notice>(
            TemplateFiles.FromTexts([
                new("layout.scriban-md", "Dear {{ name }},\n\n{{ include 'seal' }}\n\nA ![Seal](seal.png)\n"),
                new("seal.scriban-md", "One line.\n\nThe ![Seal](seal.png) of it.\n"),
                new("title.scriban-txt", "Notice"),
                new("running-head.scriban-txt", "Notice"),
            ])
        );

        var exception = Assert.Throws<TemplateException>(() => renderer.Render(Notices.Good, LetterFormat.Html));

        Assert.Equal(
            [("layout.scriban-md", 5, 3), ("seal.scriban-md", 3, 5)],
            exception.Diagnostics.Select(static error => (error.Path, error.Line, error.Column))
        );
        Assert.All(exception.Diagnostics, static error =>
            Assert.Contains("seal.png", error.Message, StringComparison.Ordinal)
        );
    }
}
