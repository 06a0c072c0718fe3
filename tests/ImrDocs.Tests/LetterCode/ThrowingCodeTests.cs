using System.Text;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.LetterCode;

/// <summary>Code of a letter that throws is an error with its place, and quotes no value.</summary>
public class ThrowingCodeTests
{
    private const string Largest = "79228162514264337593543950335";

    [Theory]
    [InlineData("{{ total | math.round }}", "1,4", "Sum.Total")]
    [InlineData("{{ if positions.size > 0 }}{{ total }}{{ end }}", "1,31", "Sum.Total")]
    [InlineData("{{ for p in positions }}{{ p.twice }} {{ end }}", "1,30", "Position.Twice")]
    public void A_property_that_throws_is_reported_where_a_template_reads_it(
        string template,
        string place,
        string property
    ) =>
        Assert.Equal(
            $"layout.scriban-md({place}): error IMR1301: the code of '{property}' threw OverflowException; correct the "
                + "property, so that it has a value for every case",
            Assert.Throws<TemplateException>(() => Render(template)).Message
        );

    [Fact]
    public void A_property_that_throws_and_that_no_template_reads_is_no_error() =>
        Assert.Equal("2\n", Render("{{ positions.size }}"));

    [Fact]
    public void A_rule_that_throws_is_reported_as_an_error_of_the_case()
    {
        var error = Assert.Single(Read("0").Diagnostics);

        Assert.Equal(
            "error IMR2108: the code of 'CheckRules' of Sum threw TimeoutException; correct it, so "
                + "that it runs for every case",
            error.ToString()
        );
    }

    private static string Render(string template) =>
        new LetterRenderer<Sum>(
            TemplateFiles.FromTexts([new("layout.scriban-md", template + "\n"), new("title.scriban-txt", "Sum")])
        ).Render(Read(Largest).Value!, LetterFormat.Markdown);

    private static JsonReadResult<Sum> Read(string amount) =>
        LetterJson.Read<Sum>(
            Encoding.UTF8.GetBytes($$"""{ "positions": [{ "amount": {{amount}} }, { "amount": {{amount}} }] }""")
        );
}
