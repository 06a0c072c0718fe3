using ImrDocs.Letters;

namespace ImrDocs.Tests.Letters;

public sealed class LetterFormatsTests
{
    [Fact]
    public void Two_forms_with_one_name_are_refused()
    {
        var other = new LetterFormat(new ImrDocs.Forms.Text.TextForm(null));

        var exception = Assert.Throws<ArgumentException>(() => new LetterFormats(other));

        Assert.StartsWith("Two packages have a form with the name 'txt'.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_is_found_by_its_name()
    {
        Assert.Same(LetterFormat.Html, LetterFormats.BuiltIn.Find("html"));
        Assert.Null(LetterFormats.BuiltIn.Find("HTML"));
        Assert.Equal(LetterFormat.All, LetterFormats.BuiltIn.All);
    }
}
