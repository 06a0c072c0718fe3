using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.Redaction;

public class RedactionTests
{
    [Theory]
    [InlineData("{{ number }}", "[Number]")]
    [InlineData("{{ injured_on | date.to_string '%m/%d/%Y' }}", "[Date of Injury]")]
    [InlineData("{{ amount }} {{ visits }} {{ tone }}", "[Amount] [Visits] [Tone]")]
    [InlineData("{{ patient.last_name }}", "[Last name]")]
    [InlineData("{{ adjuster.title ?? 'none' }} {{ adjuster.last_name }}", "Ms. Open")]
    [InlineData(
        "{{ for event in events }}{{ event.purpose }}: {{ event.physician }}. {{ end }}",
        "first look: [Physician]. follow-up: [Physician]. "
    )]
    [InlineData("{{ diagnoses | array.join ', ' }}", "[Diagnosis], [Diagnosis]")]
    [InlineData(
        "{{ for diagnosis in diagnoses }}{{ for.index + 1 }} {{ diagnosis }} {{ end }}",
        "1 [Diagnosis] 2 [Diagnosis] "
    )]
    [InlineData(
        "{{ for witness in witnesses }}{{ witness.title ?? 'Mx.' }} {{ witness.last_name }} {{ end }}",
        "Mx. [Last name] [Title] [Last name] "
    )]
    [InlineData("{{ this.number }} of {{ this.city }}", "[Number] of Fresno")]
    public void A_placeholder_stands_for_a_sensitive_value_and_for_no_other(string layout, string expected) =>
        Assert.Equal(expected.TrimEnd(), Claims.Redacted(layout).TrimEnd());

    [Theory]
    [InlineData("{{ number | string.upcase }}", "[Number]")]
    [InlineData("{{ city | string.upcase }}", "FRESNO")]
    [InlineData("{{ number.size }} {{ patient.last_name.size }} {{ city.size }}", "[Number] [Last name] 6")]
    [InlineData("{{ 'No. ' + number + ' of ' + city }}", "No. [Number] of Fresno")]
    [InlineData("{{ $'No. {number} of {city}, {visits} visits' }}", "No. [Number] of Fresno, [Visits] visits")]
    [InlineData("{{ number | string.append '/' | string.append city | string.prepend 'no. ' }}", "no. [Number]/Fresno")]
    [InlineData("{{ tone | string.append '!' }}", "[Tone]!")]
    [InlineData("{{ visits + 1 }} {{ amount * 2 - visits }}", "[Visits] [Amount] [Visits]")]
    [InlineData("{{ (number + city) | string.upcase }}", "[Number]")]
    [InlineData("{{ amount | math.format 'F2' }}", "[Amount]")]
    [InlineData("{{ nickname ?? 'none' }}", "none")]
    [InlineData("{{ nickname ?? number }}", "[Number]")]
    [InlineData("{{ [city, number, 'x'] | array.join ', ' }}", "Fresno, [Number], x")]
    [InlineData("{{ diagnoses | array.sort | array.reverse | array.join ' ' }}", "[Diagnosis] [Diagnosis]")]
    [InlineData("{{ diagnoses.size }}", "[Diagnosis]")]
    [InlineData(
        "{{ for part in number | string.split '-' }}{{ said = part | string.strip }}{{ if said != '' }}{{ said "
            + "}} {{ end }}{{ end }}",
        "[Number] [Number]"
    )]
    [InlineData(
        "{{ for part in number | regex.split '-' }}{{ said = part | string.strip }}{{ if said != '' }}{{ said "
            + "}} {{ end }}{{ end }}",
        "[Number] [Number]"
    )]
    [InlineData("{{ for i in 1..2 }}{{ i }}{{ end }}", "12")]
    [InlineData(
        "{{ reference }} {{ year }} {{ place }} {{ patient.salutation }} {{ adjuster.salutation }}",
        "[Reference] [Year] FRESNO [Salutation] Dear Open"
    )]
    public void A_placeholder_stands_for_whatever_is_made_of_a_sensitive_value(string layout, string expected) =>
        Assert.Equal(expected.TrimEnd(), Claims.Redacted(layout).TrimEnd());

    [Theory]
    [InlineData("{{ x = number }}{{ y = x | string.upcase }}{{ y }}", "[Number]")]
    [InlineData("{{ x = number }}{{ x = city }}{{ x }}", "Fresno")]
    [InlineData("{{ capture c }}{{ number }} {{ city }}{{ end }}{{ c }}", "[Number] Fresno")]
    [InlineData(
        "{{ all = [city] }}{{ for d in diagnoses }}{{ all = all | array.add d }}{{ end }}{{ all | array.join ', ' }}",
        "Fresno, [Diagnosis], [Diagnosis]"
    )]
    [InlineData(
        "{{ func line(a, b) }}{{ a }}: {{ b }}.{{ end }}{{ line number city }}{{ line city number }}",
        "[Number]: Fresno.Fresno: [Number]."
    )]
    public void A_value_is_known_in_whatever_holds_it(string layout, string expected) =>
        Assert.Equal(expected, Claims.Redacted(layout));

    [Fact]
    public void A_value_is_known_in_what_includes_it() =>
        Assert.Equal(
            "City: Fresno; Number: [Number]",
            Claims.Redacted(
                "{{ include 'line' name: 'City' value: city }}; {{ include 'line' name: 'Number' value: number }}",
                ("line.scriban-md", "{{ $.name }}: {{ $.value }}")
            )
        );

    [Theory]
    [InlineData("{{ if is_minor }}young{{ else }}old{{ end }}", "young")]
    [InlineData("{{ if number == 'zebra-17' }}17{{ end }}", "17")]
    [InlineData("{{ x = number }}{{ if x == 'zebra-17' }}17{{ end }}", "17")]
    [InlineData("{{ case tone }}{{ when 'kind' }}kind{{ when 'by-the-book' }}formal{{ end }}", "formal")]
    [InlineData("{{ number == 'zebra-17' ? 'same' : city }}", "same")]
    [InlineData("{{ if injured_on < (date.parse '1950-01-01') }}early{{ end }}", "early")]
    public void Conditions_follow_the_real_value(string layout, string expected) =>
        Assert.Equal(expected, Claims.Redacted(layout));

    [Theory]
    [InlineData("{{ is_minor ? 'young' : 'old' }}", "[Is minor]")]
    [InlineData("{{ tone == 'kind' ? 'kind' : city }}", "[Tone]")]
    [InlineData("{{ (city == 'Fresno' && is_minor) ? city : 'x' }}", "[Is minor]")]
    public void Words_by_which_an_expression_says_a_choice_or_yes_or_no_are_made_of_it(
        string layout,
        string expected
    ) => Assert.Equal(expected, Claims.Redacted(layout));

    [Fact]
    public void The_title_and_the_running_head_are_redacted_too()
    {
        var page = Claims.Renderer("{{ number }}").RenderRedacted(Claims.Good, LetterFormat.Html).Text;

        Assert.Contains("<title>Claim [Number] of Fresno</title>", page, StringComparison.Ordinal);
        Assert.Contains("--running-head: \"\\5b Last name\\5d , Fresno\"", page, StringComparison.Ordinal);
        Assert.Contains("<p>[Number]</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Claims.Secret, page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_letter_itself_shows_every_value() =>
        Assert.Equal(
            "zebra-17, 11/23/1947, zebra fever, a zebra's bite, young",
            Claims.Letter(
                "{{ number }}, {{ injured_on | date.to_string '%m/%d/%Y' }}, {{ diagnoses | array.join ', ' }}, "
                    + "{{ is_minor ? 'young' : 'old' }}"
            )
        );

    [Fact]
    public void A_value_is_told_apart_from_an_equal_one_that_is_not_sensitive()
    {
        var person = new Person { LastName = "Same", Title = "Same" };
        var letter = Claims.Good with { Number = "Same", City = "Same", Patient = person, Adjuster = person };

        Assert.Equal(
            "\\[Number\\] Same \\[Last name\\] Same\n",
            Claims
                .Renderer("{{ number }} {{ city }} {{ patient.last_name }} {{ adjuster.last_name }}")
                .RenderRedacted(letter, LetterFormat.Markdown)
                .Text
        );
    }

    [Fact]
    public void One_renderer_redacts_one_letter_after_another()
    {
        var renderer = Claims.Renderer("{{ x = number }}{{ x }} {{ city }}");
        foreach (var city in new[] { "Fresno", "Davis" })
        {
            var letter = Claims.Good with { City = city };
            Assert.Equal($"\\[Number\\] {city}\n", renderer.RenderRedacted(letter, LetterFormat.Markdown).Text);
            Assert.Equal($"zebra-17 {city}\n", renderer.Render(letter, LetterFormat.Markdown));
        }
    }

    [Fact]
    public void A_letter_without_anything_sensitive_is_the_letter_itself() =>
        Assert.Equal(
            Notices.Markdown("{{ name }}"),
            Notices.Renderer("{{ name }}").RenderRedacted(Notices.Good, LetterFormat.Markdown).Text
        );

    [Fact]
    public void What_fails_in_the_letter_fails_in_its_redacted_version_in_the_same_words()
    {
        var renderer = Claims.Renderer("{{ number }} {{ injured_on | date.add_years 9000 | date.to_string '%Y' }}");

        var letter = Assert.Throws<TemplateException>(() => renderer.Render(Claims.Good, LetterFormat.Markdown));
        var redacted = Assert.Throws<TemplateException>(() =>
            renderer.RenderRedacted(Claims.Good, LetterFormat.Markdown)
        );

        Assert.Equal(letter.Message, redacted.Message.Replace("redacted ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Templates_with_an_error_are_not_published()
    {
        var renderer = Claims.Renderer("{{ number | array.size }}");

        Assert.Contains(
            "IMR1205",
            Assert.Throws<TemplateException>(() => renderer.RenderRedacted(Claims.Good, LetterFormat.Markdown)).Message,
            StringComparison.Ordinal
        );
    }
}
