using ImrDocs.Letters;
using ImrDocs.Tracing;

namespace ImrDocs.Tests.Redaction;

public class LeakTests
{
    [Theory]
    [InlineData("Mr. Zebramann came.", "patient.lastName")]
    [InlineData("ZEBRAMANN came.", "patient.lastName")]
    [InlineData("Zebramannsen came; zebramann did not.", "")]
    [InlineData("his A ZEBRA'S BITE, again", "diagnoses[1]")]
    [InlineData("no zebra-177, but zebra-17.", "number")]
    [InlineData("born 11/23/1947", "injuredOn")]
    [InlineData("on 11-23-47, on Nov. 23, 1947", "injuredOn")]
    [InlineData("on november 23, 1947 and 111/23/1947", "injuredOn")]
    [InlineData("in 1947", "")]
    [InlineData("paid $70,707.50 or 70707.5", "amount")]
    [InlineData("61 visits, by the book", "")]
    [InlineData("Dr. Zebrastein said so", "events[0].physician")]
    [InlineData("Zebrowski-Zebra and Dr. Zebra", "witnesses[0].lastName, witnesses[1].title, events[1].physician")]
    public void A_value_that_another_text_repeats_is_told(string city, string fields)
    {
        var letter = Claims.Good with { City = city };

        var redacted = Claims.Renderer("{{ city }}").RenderRedacted(letter, LetterFormat.Markdown);

        Assert.Equal(fields, string.Join(", ", redacted.Leaks.Select(static leak => leak.Field)));
    }

    [Fact]
    public void It_is_told_where_it_is_printed_also_in_the_title_each_place_once()
    {
        var letter = Claims.Good with { City = "zebra fever" };

        var redacted = Claims
            .Renderer("a\n\n{{ for d in diagnoses }}b {{ city }} {{ for.index }} {{ end }}")
            .RenderRedacted(letter, LetterFormat.Html);

        Assert.Equal(
            [
                "title.scriban-txt(1,26): diagnoses[0]",
                "running-head.scriban-txt(1,29): diagnoses[0]",
                "layout.scriban-md(3,30): diagnoses[0]",
            ],
            redacted.Leaks.Select(static leak => $"{leak.Template}({leak.Line},{leak.Column}): {leak.Field}")
        );
    }

    [Fact]
    public void Neither_wording_nor_a_placeholder_is_a_leak()
    {
        var letter = Claims.Good with { Number = "Injury", Diagnoses = ["Physician"] };

        var redacted = Claims
            .Renderer(
                "Injury Physician {{ injured_on | date.to_string '%Y' }} {{ for e in events }}{{ if "
                    + "!for.first }}, {{ end }}{{ $'{e.physician} Injur' }}{{ end }}"
            )
            .RenderRedacted(letter, LetterFormat.Markdown);

        Assert.Equal(
            "Injury Physician \\[Date of Injury\\] \\[Physician\\] Injur, \\[Physician\\] Injur\n",
            redacted.Text
        );
        Assert.Empty(redacted.Leaks);
    }

    [Fact]
    public void A_computed_member_that_leaks_is_found_by_what_it_prints()
    {
        var letter = Claims.Good with { City = "Zebramann" };

        Assert.Equal(
            ["patient.lastName"],
            Claims
                .Renderer("{{ place }}")
                .RenderRedacted(letter, LetterFormat.Markdown)
                .Leaks.Select(static leak => leak.Field)
        );
    }

    [Fact]
    public void A_traced_letter_is_redacted_as_the_letter_is()
    {
        var files = Claims.Files("{{ city }}: {{ x = number }}{{ x }} {{ diagnoses | array.join ', ' }}");

        var traced = new LetterTracer<Claim>(files).TraceRedacted(Claims.Good);

        Assert.Equal(
            new LetterRenderer<Claim>(files).RenderRedacted(Claims.Good, LetterFormat.Markdown).Text,
            traced.Text
        );
        Assert.Equal(
            ["city", "number", "diagnoses"],
            traced.Stretches.Select(static stretch => stretch.Field).OfType<string>()
        );
        Assert.Equal(
            new LetterRenderer<Claim>(files).Render(Claims.Good, LetterFormat.Markdown),
            new LetterTracer<Claim>(files).Trace(Claims.Good).Text
        );
    }
}
