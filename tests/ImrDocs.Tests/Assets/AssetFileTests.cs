using System.Text;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Schema;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.Assets;

public class AssetFileTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0];

    [Fact]
    public void A_file_becomes_the_address_by_which_a_page_embeds_it()
    {
        Assert.Equal("data:image/png;base64,iVBORw0KGgoA", AssetFile.AddressOf("seal.png", Png));
        Assert.Equal("data:image/jpeg;base64,/9j/AA==", AssetFile.AddressOf("images/seal.jpg", Jpeg));
        Assert.Equal("data:font/woff2;base64,d09GMg==", AssetFile.AddressOf("a.woff2", "wOF2"u8.ToArray()));
    }

    [Theory]
    [InlineData("seal.png", "the file is no PNG image, although its name says so")]
    [InlineData("seal.jpg", "the file is no JPEG image, although its name says so")]
    [InlineData("a.woff2", "the file is no font, although its name says so")]
    public void A_file_that_is_not_what_its_name_says_is_refused(string path, string message)
    {
        var exception = Assert.Throws<TemplateException>(() =>
            AssetFile.AddressOf(path, Encoding.UTF8.GetBytes("<html>"))
        );

        Assert.Equal($"{path}(1,1): error IMR1122: {message}", Assert.Single(exception.Diagnostics).ToString());
    }

    [Fact]
    public void Files_that_are_given_as_bytes_are_templates_and_images()
    {
        var files = TemplateFiles.FromContents([new("layout.scriban-md", "a"u8.ToArray()), new("seal.png", Png)]);

        Assert.Equal("a", files.Find("layout.scriban-md"));
        Assert.Equal("data:image/png;base64,iVBORw0KGgoA", files.Find("seal.png"));
    }

    [Fact]
    public void What_is_wrong_with_bytes_is_reported_by_a_check_and_refused_by_rendering()
    {
        const string Expected =
            "HEAD:seal.png(1,1): error IMR1122: the file is no PNG image, although its name says so";
        var files = TemplateFiles.FromContents(
            [
                new("layout.scriban-md", "![Seal](seal.png) {{ name }}"u8.ToArray()),
                new("title.scriban-txt", "Notice"u8.ToArray()),
                new("running-head.scriban-txt", "Notice"u8.ToArray()),
                new("seal.png", Jpeg),
            ],
            "HEAD:"
        );

        Assert.Equal([Expected], TemplateCheck.Run(files, SchemaOf<Notice>()).Select(static found => found.ToString()));
        Assert.Equal(
            [Expected],
            Assert
                .Throws<TemplateException>(() =>
                    new LetterRenderer<Notice>(files).Render(Notices.Good, LetterFormat.Markdown)
                )
                .Diagnostics.Select(static found => found.ToString())
        );
    }

    [Theory]
    [InlineData("layout.scriban-md", true)]
    [InlineData("page.css", true)]
    [InlineData("images/seal.svg", true)]
    [InlineData("samples/seal.svg", false)]
    [InlineData("notes.txt", false)]
    [InlineData("a b.svg", false)]
    public void A_letters_folder_has_templates_a_style_sheet_images_and_fonts(string path, bool expected) =>
        Assert.Equal(expected, TemplateFiles.IsLetterFile(path));

    private static LetterSchema SchemaOf<T>()
        where T : class, ILetter<T> => T.LetterSchema;
}
