using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.Templates;

public class PrintingTests
{
    [Theory]
    [InlineData("{{ name }}", "1\\. \\*bo\\_ld\\*")]
    [InlineData("{{ name | string.upcase }}", "1\\. \\*BO\\_LD\\*")]
    [InlineData("{{ lines | array.join ', ' }}", "a, b")]
    [InlineData("{{ lines.size }}", "2")]
    [InlineData("{{ count }} {{ count + 1 }}", "3 4")]
    [InlineData("{{ amount }}", "12.50")]
    [InlineData("{{ 0 - count }}", "\\-3")]
    [InlineData("{{ amount | math.round }} {{ amount + 1 | math.round }} {{ amount | math.round 2 }}", "12 14 12.5")]
    [InlineData(
        "{{ amount | math.floor }} {{ amount | math.ceil }} {{ 2.5 | math.round }} {{ 2.25 | math.round 1 }}",
        "12 13 2 2.2"
    )]
    [InlineData("{{ amount * 100000000000000000 + count | math.round 1 }}", "1250000000000000003")]
    [InlineData("{{ amount * 100000000000000000 + count | math.floor }}", "1250000000000000003")]
    [InlineData("{{ amount * 100000000000000000 + count | math.ceil }}", "1250000000000000003")]
    [InlineData("{{ count | math.round 2 }} {{ count | math.ceil }} {{ count | math.floor }}", "3 3 3")]
    [InlineData("{{ amount / 12.5 * 1.015 | math.round 2 }}", "1.02")]
    [InlineData("{{ sent_on | date.to_string '%m/%d/%Y' }}", "01/02/2016")]
    [InlineData("{{ tone }}", "By the book")]
    [InlineData("{{ this.name }}", "1\\. \\*bo\\_ld\\*")]
    [InlineData("{{ 'a * b' }}", "a \\* b")]
    [InlineData("{{ 'a\n\n# b' }}", "a # b")]
    [InlineData(
        "{{ for part in parts }}{{ part.title }}{{ if part.number }} {{ part.number }}{{ end }}{{ if !for.last "
            + "}}, {{ end }}{{ end }}",
        "One, Two 2"
    )]
    [InlineData("{{ capture kept }}*a* {{ name }}{{ end }}{{ kept }}", "*a* 1\\. \\*bo\\_ld\\*")]
    [InlineData("{{ total = 0 }}{{ for part in parts }}{{ total = total + 1 }}{{ end }}{{ total }}", "2")]
    [InlineData("{{ greeting ?? 'Hello' }}", "Hello")]
    [InlineData("a\n{{~ if greeting ~}}\nb\n{{~ end ~}}\nc", "a\nc")]
    public void A_value_is_printed_as_its_text(string layout, string expected) =>
        Assert.Equal(expected + "\n", Notices.Markdown(layout));

    [Theory]
    [InlineData("{{ if tone == 'by-the-book' }}yes{{ end }}")]
    [InlineData("{{ if 'by-the-book' == tone }}yes{{ end }}")]
    [InlineData("{{ if tone != 'kind' }}yes{{ end }}")]
    [InlineData("{{ case tone }}{{ when 'kind' }}no{{ when 'by-the-book' }}yes{{ end }}")]
    [InlineData("{{ tone == 'by-the-book' ? 'yes' : 'no' }}")]
    public void A_choice_is_compared_by_the_name_that_JSON_uses(string layout) =>
        Assert.Equal("yes\n", Notices.Markdown(layout));

    [Fact]
    public void An_include_reads_what_it_is_given_and_its_Markdown_is_not_escaped_again() =>
        Assert.Equal(
            "# **One** and **Two**\n",
            Notices.Markdown(
                "# {{ include 'bold' what: parts[0].title }} and {{ include 'bold' what: parts[1].title }}",
                ("bold.scriban-md", "**{{ $.what }}**")
            )
        );

    [Theory]
    [InlineData(
        "{{ greeting }}",
        4,
        "IMR1303",
        "the printed value is absent; test it before it is printed: {{ if ... }}"
    )]
    [InlineData("{{ '' }}", 4, "IMR1303", "the printed text is blank; test it before it is printed")]
    [InlineData(
        "{{ name | string.slice 100 }}",
        4,
        "IMR1303",
        "the printed text is blank; test it before it is printed"
    )]
    [InlineData("{{ is_urgent }}", 4, "IMR1303", "yes or no has no text of its own; say the words: {{ if ... }}")]
    [InlineData(
        "{{ sent_on }}",
        4,
        "IMR1303",
        "a date has no text of its own; say its format: {{ ... | date.to_string '%m/%d/%Y' }}"
    )]
    [InlineData(
        "{{ sent_on > '2015-01-01' }}",
        4,
        "IMR1301",
        "a date is not compared with a text; make a date of the text: (date.parse '2016-12-09')"
    )]
    [InlineData(
        "{{ if sent_on > (date.parse '13/03/2015') }}{{ end }}",
        18,
        "IMR1301",
        "this is not a date of the calendar; date.parse takes a text such as '2016-12-09'"
    )]
    [InlineData(
        "{{ 'since ' + sent_on }}",
        4,
        "IMR1303",
        "a date has no text of its own; say its format: {{ ... | date.to_string '%m/%d/%Y' }}"
    )]
    [InlineData("{{ lines }}", 4, "IMR1303", "a list has no text of its own; use 'for' or array.join")]
    [InlineData(
        "{{ parts | array.join ',' }}",
        12,
        "IMR1303",
        "a section (Part) has no text of its own; print one of its fields"
    )]
    [InlineData(
        "{{ 1 / 0 }}",
        4,
        "IMR1303",
        "the result of the calculation is not a number; was something divided by zero?"
    )]
    [InlineData(
        "{{ sent_on.hour }}",
        12,
        "IMR1301",
        "a date has no 'hour'; say what you need of it by a format: {{ ... | date.to_string '%B' }}"
    )]
    [InlineData("{{ count.x }}", 4, "IMR1303", "this value has no members")]
    [InlineData("{{ nam }}", 4, "IMR1301", "The variable or function `nam` was not found")]
    [InlineData("{{ parts[0].titel }}", 13, "IMR1301", "'Part' has no field 'titel'; its fields are: title, number")]
    [InlineData("{{ lines.count }}", 10, "IMR1301", "Cannot get member with name count")]
    [InlineData("{{ part.title }}", 9, "IMR1301", "Object `part` is null. Cannot access member: part.title")]
    [InlineData(
        "{{ lines[7] }}",
        10,
        "IMR1301",
        "The index 7 is out of bounds [0, 2] on the `lines` with the indexer: 7"
    )]
    [InlineData(
        "{{ if tone == 'Formal' }}{{ end }}",
        15,
        "IMR1301",
        "'Formal' is not a value of Tone; the values are: 'kind', 'by-the-book'"
    )]
    [InlineData(
        "{{ if 'Formal' != tone }}{{ end }}",
        7,
        "IMR1301",
        "'Formal' is not a value of Tone; the values are: 'kind', 'by-the-book'"
    )]
    [InlineData(
        "{{ case tone }}{{ when 'by-the-book' }}a{{ when 'formal' }}b{{ end }}",
        49,
        "IMR1301",
        "'formal' is not a value of Tone; the values are: 'kind', 'by-the-book'"
    )]
    [InlineData(
        "{{ if tone > 'a' }}{{ end }}",
        7,
        "IMR1301",
        "the values of Tone have no order; compare them with '==' or '!='"
    )]
    [InlineData("{{ date.now }}", 9, "IMR1301", "Cannot get member with name now")]
    [InlineData("{{ math.random 1 2 }}", 9, "IMR1301", "Cannot get member with name random")]
    [InlineData("{{ math.uuid }}", 9, "IMR1301", "Cannot get member with name uuid")]
    [InlineData("{{ object.eval '1' }}", 11, "IMR1301", "Cannot get member with name eval")]
    [InlineData("{{ html.escape 'a' }}", 4, "IMR1301", "The variable or function `html` was not found")]
    public void What_has_no_text_is_an_error_with_its_place(string layout, int column, string id, string message) =>
        Assert.Equal($"layout.scriban-md(1,{column}): error {id}: {message}", Notices.Markdown(layout));
}
