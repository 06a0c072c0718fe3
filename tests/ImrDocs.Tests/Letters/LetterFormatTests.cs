using ImrDocs.Letters;

namespace ImrDocs.Tests.Letters;

public class LetterFormatTests
{
    [Fact]
    public void Every_form_is_known_by_a_name_and_an_extension_of_its_own()
    {
        Assert.Distinct(LetterFormat.All.Select(static format => format.Name), StringComparer.OrdinalIgnoreCase);
        Assert.Distinct(LetterFormat.All.Select(static format => format.Extension), StringComparer.OrdinalIgnoreCase);
        Assert.Distinct(LetterFormat.All.Select(static format => format.Title), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_source_form_is_the_first_of_all() => Assert.Same(LetterFormat.Source, LetterFormat.All[0]);

    [Fact]
    public void A_form_with_a_property_is_registered()
    {
        Assert.Contains(LetterFormat.Markdown, LetterFormat.All);
        Assert.Contains(LetterFormat.Html, LetterFormat.All);
    }
}
