using System.Globalization;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.Templates;

public class HurtTests
{
    [Theory]
    [InlineData("{{ while true }}x{{ end }}", 4, "Exceeding number of iteration limit `100000` for loop statement")]
    [InlineData("{{ for i in 1..1000000 }}x{{ end }}", 14, "Range expression exceeds LoopLimit `100000`")]
    [InlineData("{{ (1..100000000) | array.join ',' }}", 6, "Range expression exceeds LoopLimit `100000`")]
    [InlineData(
        "{{ for i in 1..1000 }}{{ for j in 1..1000 }}x{{ end }}{{ end }}",
        26,
        "Exceeding number of iteration limit `100000` for loop statement"
    )]
    [InlineData(
        "{{ x = 'a' }}{{ while true; x = x + x; end }}",
        33,
        "the text in this variable has grown past 8 Mi characters"
    )]
    [InlineData(
        "{{ x = [1] }}{{ while true; x = array.concat x x; end }}",
        33,
        "Exceeding number of iteration limit `100000` for internal iteration"
    )]
    [InlineData("{{ 'x' * 100000000 }}", 10, "String multiplication exceeds LimitToString `8388608`")]
    public void A_template_that_grows_or_loops_without_end_is_stopped(string layout, int column, string message) =>
        Assert.Equal($"layout.scriban-md(1,{column}): error IMR1302: {message}", Notices.Markdown(layout));

    [Fact]
    public void A_text_that_is_padded_without_end_is_stopped() =>
        Assert.StartsWith(
            "layout.scriban-md(1,27): error IMR1302: Padding width `2000000000` exceeds the configured "
                + "LimitToString `8388608`",
            Notices.Markdown("{{ 'a' | string.pad_right 2000000000 }}"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "{{ name = 'x' }}",
        4,
        "IMR1304",
        "a template cannot change 'name', a field of the letter; keep the value in a variable with a name of its own"
    )]
    [InlineData(
        "{{ parts[0].title = 'x' }}",
        4,
        "IMR1304",
        "a template cannot change the letter's data; keep the value in a variable of its own: {{ name = value }}"
    )]
    [InlineData(
        "{{ lines[0] = 'x' }}",
        4,
        "IMR1304",
        "a template cannot change the letter's data; keep the value in a variable of its own: {{ name = value }}"
    )]
    [InlineData(
        "{{ date.to_string = 'x' }}",
        4,
        "IMR1304",
        "a template cannot change the letter's data; keep the value in a variable of its own: {{ name = value }}"
    )]
    [InlineData(
        "{{ string = 'x' }}",
        4,
        "IMR1304",
        "a template cannot change 'string', a name of Scriban's own; keep the value in a variable with a name "
            + "of its own"
    )]
    public void A_template_cannot_change_data_or_functions(string layout, int column, string id, string message) =>
        Assert.Equal($"layout.scriban-md(1,{column}): error {id}: {message}", Notices.Markdown(layout));

    [Theory]
    [InlineData("{{ more = array.add lines 'c'; lines.size }}", "2")]
    [InlineData("{{ more = array.remove_at lines 0; lines.size }}", "2")]
    [InlineData("{{ more = array.insert_at lines 0 'c'; lines[0] }}", "a")]
    [InlineData("{{ more = array.add_range lines lines; lines.size }}", "2")]
    [InlineData("{{ more = array.reverse lines; lines[0] }}", "a")]
    public void Functions_on_lists_leave_the_letter_as_it_is(string layout, string expected) =>
        Assert.Equal(expected + "\n", Notices.Markdown(layout));

    [Theory]
    [InlineData("../secret")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b")]
    [InlineData("c:\\\\x")]
    [InlineData("")]
    public void An_include_that_leaves_the_template_root_is_an_error(string name) =>
        Assert.Equal(
            $"layout.scriban-md(2,4): error IMR1002: '{name.Replace("\\\\", "\\", StringComparison.Ordinal)}' "
                + $"is not the name of a template; "
                + "a name has letters, digits, '-' and '_' and stays below the template root",
            Notices.Markdown($"a\n{{{{ include '{name}' }}}}")
        );

    [Fact]
    public void An_include_of_a_template_that_is_missing_is_an_error() =>
        Assert.Equal(
            "layout.scriban-md(1,4): error IMR1002: there is no template 'nope.scriban-md' below the template root",
            Notices.Markdown("{{ include 'nope' }}")
        );

    [Fact]
    public void Templates_that_include_each_other_are_an_error_where_the_circle_closes() =>
        Assert.Equal(
            "b.scriban-md(2,4): error IMR1105: 'a.scriban-md' includes itself here, directly or through others, "
                + "and would never end; take one of the includes away (included from a.scriban-md(1,4))",
            Notices.Markdown(
                "{{ include 'a' }}",
                ("a.scriban-md", "{{ include 'b' }}"),
                ("b.scriban-md", "x\n{{ include 'a' }}")
            )
        );

    [Fact]
    public void A_run_that_failed_does_not_spoil_the_next()
    {
        var renderer = Notices.Renderer(
            "{{ x = 'kept' }}{{ for part in parts }}{{ if part.number == 9 }}{{ part.none }}{{ end }}{{ "
                + "part.title }}{{ end }}"
        );
        var bad = Notices.Good with { Parts = [new() { Title = "Nine", Number = 9 }] };

        for (var i = 0; i < 3; i++)
        {
            Assert.Throws<TemplateException>(() => renderer.Render(bad, LetterFormat.Markdown));
            Assert.Equal("OneTwo\n", renderer.Render(Notices.Good, LetterFormat.Markdown));
        }
    }

    [Fact]
    public void All_faults_of_all_templates_are_reported_at_once()
    {
        var error = Assert.Throws<TemplateException>(() =>
            Notices.Renderer(
                "`{{ name }}`\n\n{{ include 'a' }}{{ include 'b' }}",
                ("a.scriban-md", "{{ func f }}{{ end }}")
            )
        );

        Assert.Equal(
            ["a.scriban-md(1,4) IMR1215", "layout.scriban-md(1,5) IMR1101", "layout.scriban-md(3,21) IMR1002"],
            error.Diagnostics.Select(static d =>
                string.Create(CultureInfo.InvariantCulture, $"{d.Path}({d.Line},{d.Column}) {d.Rule.Id}")
            )
        );
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(34)]
    public void The_check_knows_how_deep_includes_may_go(int depth)
    {
        var files = Enumerable
            .Range(1, depth - 1)
            .Select(i => KeyValuePair.Create($"p{i}.scriban-md", i < depth - 1 ? $"{{{{ include 'p{i + 1}' }}}}" : "a"))
            .Append(new("layout.scriban-md", "{{ include 'p1' }}"))
            .Append(new("title.scriban-txt", "t"))
            .Append(new("running-head.scriban-txt", "t"))
            .ToList();

        var found = ImrDocs.Tests.Corpus.CorpusDiagnosis.Of(
            new("IMR1302/depth", "notice", files.ToDictionary(), null, [])
        );

        Assert.Equal(
            depth > 32
                ?
                [
                    $"layout.scriban-md(1,1): error IMR1302: templates stand in each other {depth} deep; a "
                        + $"letter is written 32 deep at the most",
                ]
                : [],
            found
        );
    }
}
