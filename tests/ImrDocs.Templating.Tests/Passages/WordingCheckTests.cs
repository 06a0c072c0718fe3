using System.Globalization;
using ImrDocs.Templating.Checks;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Tests.Passages;

public class WordingCheckTests
{
    private const string CodeSpan =
        "a value inside a code span, or after a backtick that nothing closes, cannot be escaped; remove the backticks";
    private const string CodeBlock =
        "a value inside a code block cannot be escaped; print it as running text, indented by less than four spaces";
    private const string Link =
        "a value inside a link's address or title cannot be escaped; print it as running text, "
        + "or declare a field with the whole address as [Url] and write [text]({{ address }})";
    private const string Tag = "a value inside '<...>' cannot be escaped; write '\\<' for a less-than sign";
    private const string Glued =
        "'*' or '_' between a word and a value is no emphasis where the value begins or ends with punctuation, as "
        + "'(a)' does; put a space or punctuation between the word and that sign";
    private const string ListNumber =
        "a value at a line's start followed by '.' or ')' could become a list number; for a numbered list, write "
        + "'1. ' in place of both, as in '1. {{ item }}', and Markdown counts the items; where no list is meant, "
        + "write '\\' before that sign";
    private const string Ampersand =
        "a value right after '&' could become another character; write '&amp;' or put a space between them";

    private static readonly LetterSchema Letter = new(
        "notice",
        new SectionSchema
        {
            Name = "Notice",
            Fields =
            [
                new FieldSchema
                {
                    Name = "X",
                    JsonName = "x",
                    TemplateName = "x",
                    Type = new TextType(),
                },
            ],
        }
    );

    [Theory]
    [InlineData("a `{{ x }}`", 1, 7, CodeSpan)]
    [InlineData("a ``b ` {{ x }}``", 1, 12, CodeSpan)]
    [InlineData("{{ x }}`a`", 1, 4, CodeSpan)]
    [InlineData("{{ for i in x }}{{ i }}`{{ end }}`", 1, 20, CodeSpan)]
    [InlineData("```\n{{ x }}\n```", 2, 4, CodeBlock)]
    [InlineData("~~~ {{ x }}\n~~~", 1, 8, CodeBlock)]
    [InlineData("    {{ x }}", 1, 8, CodeBlock)]
    [InlineData("a\n\n\t{{ x }}", 3, 5, CodeBlock)]
    [InlineData("-     {{ x }}", 1, 10, CodeBlock)]
    [InlineData("[a]({{ x }})", 1, 8, Link)]
    [InlineData("[a](#b \"{{ x }}\")", 1, 12, Link)]
    [InlineData("[a]: {{ x }}", 1, 9, Link)]
    [InlineData("[{{ x }}]: b", 1, 5, Link)]
    [InlineData("<http://{{ x }}>", 1, 12, Tag)]
    [InlineData(
        "a\\{{ x }}",
        1,
        6,
        "a value right after a backslash would lose its first character; put something between them"
    )]
    [InlineData("a&{{ x }}", 1, 6, Ampersand)]
    [InlineData("a&#x{{ x }}", 1, 8, Ampersand)]
    [InlineData(
        "a <{{ x }}",
        1,
        7,
        "a value right after '<' could become a link; write '\\<' or put a space between them"
    )]
    [InlineData("a**{{ x }}**", 1, 7, Glued)]
    [InlineData("**{{ x }}**a", 1, 6, Glued)]
    [InlineData("{{ x }}*{{ x }}*", 1, 12, Glued)]
    [InlineData("a `b\n{{ x }}`", 2, 4, CodeSpan)]
    [InlineData("{{ for i in x }}{{ for.index }}. {{ i }}\n{{ end }}", 1, 20, ListNumber)]
    public void A_value_where_nothing_can_be_escaped_is_refused_at_its_place(
        string template,
        int line,
        int column,
        string message
    ) =>
        Assert.Contains(
            string.Create(
                CultureInfo.InvariantCulture,
                $"layout.scriban-md({line},{column}): error IMR1101: {message}"
            ),
            Analyze(template)
        );

    [Theory]
    [InlineData("{{ x }}")]
    [InlineData("# {{ x }}: **{{ x }}**")]
    [InlineData("`a` {{ x }}")]
    [InlineData("a \\`{{ x }}\\`")]
    [InlineData("```\na\n```\n{{ x }}")]
    [InlineData("[{{ x }}](#a)")]
    [InlineData("[a](#b) {{ x }}")]
    [InlineData("a < {{ x }}")]
    [InlineData("a &amp; {{ x }}")]
    [InlineData("a &amp;{{ x }}")]
    [InlineData("a\\\\{{ x }}")]
    [InlineData("a!{{ x }}")]
    [InlineData("{{ x }}. a")]
    [InlineData("a\n1{{ x }}) a")]
    [InlineData("- {{ x }}. a")]
    [InlineData("<a {{ x }}>")]
    [InlineData("**a\n{{ x }}**")]
    [InlineData("- {{ x }}\n  {{ x }}\n\n  {{ x }}")]
    [InlineData("1. {{ x }}\n2. {{ x }}")]
    [InlineData("> {{ x }}\n> {{ x }}")]
    [InlineData("Term\n:   {{ x }}")]
    [InlineData("**{{ x }}** *{{ x }}*, (_{{ x }}_)")]
    [InlineData("a {{ x }}. b")]
    [InlineData("{{ x }} {{ x }}{{ x }}")]
    [InlineData("{{ for i in x }}- {{ i }}\n{{ end }}")]
    [InlineData("{{ for i in x }}{{ if i }}{{ break }}{{ end }}{{ i }}{{ end }}")]
    public void A_value_in_running_text_is_accepted(string template) => Assert.Empty(Analyze(template));

    [Fact]
    public void An_include_stands_where_it_is_called()
    {
        Assert.Empty(Analyze("**{{ include 'a' }}**", ("a", "{{ x }}")));
        Assert.Equal(
            [$"a.scriban-md(1,4): error IMR1101: {CodeSpan} (included from layout.scriban-md(1,5))"],
            Analyze("`{{ include 'a' }}`", ("a", "{{ x }}"))
        );
        Assert.Equal(
            [$"layout.scriban-md(1,20): error IMR1101: {CodeSpan}"],
            Analyze("{{ include 'a' }}{{x}}`", ("a", "`"))
        );
    }

    [Theory]
    [InlineData(
        "`a",
        "layout.scriban-md(1,1): error IMR1102: the letter shows '`', for nothing closes it; write '`' after "
            + "the code, or '\\`' where the sign is meant"
    )]
    [InlineData(
        "{{ capture c }}`{{ end }}{{ c }}a",
        "layout.scriban-md(1,16): error IMR1102: the letter shows '`', for nothing closes it; write '`' after "
            + "the code, or '\\`' where the sign is meant"
    )]
    [InlineData(
        "{{ include 'layout' }}",
        "layout.scriban-md(1,4): error IMR1105: 'layout.scriban-md' includes itself here, directly or through "
            + "others, and would never end; take one of the includes away"
    )]
    [InlineData(
        "{{ if x }}*{{ end }}a* b",
        "layout.scriban-md(1,22): error IMR1106: on one way '*' is markup here, on another the letter shows it; "
            + "open and close it on the same way"
    )]
    [InlineData(
        "{{ x = include 'layout' }}",
        "layout.scriban-md(1,8): error IMR1104: an include prints Markdown and has no value; keep what it "
            + "prints: {{ capture x }}{{ include 'layout' }}{{ end }}"
    )]
    [InlineData(
        "{{ include x }}",
        "layout.scriban-md(1,4): error IMR1002: the name of an included template is written out, in quotation "
            + "marks: {{ include 'name' }}"
    )]
    [InlineData(
        "{{ func f(x...) }}{{ end }}",
        "layout.scriban-md(1,4): error IMR1103: a function is given what it names, and no rest; name each "
            + "value: {{ func greet(first, second) }}, or give it a list: {{ greet [a, b] }}"
    )]
    [InlineData(
        "{{ with x }}{{ end }}",
        "layout.scriban-md(1,4): error IMR1103: 'with' changes what names mean; write the section's name before "
            + "its field"
    )]
    [InlineData(
        "{{ tablerow i in x }}{{ end }}",
        "layout.scriban-md(1,4): error IMR1103: 'tablerow' writes HTML; use 'for' with Markdown"
    )]
    [InlineData(
        "{{ x = 1 }}{{ x++ }}",
        "layout.scriban-md(1,15): error IMR1103: '++' and '--' also print their value; write {{ total += 1 }}"
    )]
    [InlineData(
        "{{ x.y = 1 }}",
        "layout.scriban-md(1,4): error IMR1304: a template cannot change the letter's data; keep the value in a "
            + "variable of its own: {{ name = value }}"
    )]
    public void What_has_no_place_in_a_letter_is_refused(string template, string expected) =>
        Assert.Equal([expected], Analyze(template));

    [Fact]
    public void Line_endings_do_not_move_a_place() =>
        Assert.Equal(Analyze("a\n\n`{{ x }}`\n{{ x }}. b"), Analyze("a\r\n\r\n`{{ x }}`\r\n{{ x }}. b"));

    [Fact]
    public void Every_error_of_the_language_is_reported_with_its_place()
    {
        var diagnostics = TemplateParser.Parse("a.scriban-md", "{{ if }}\n{{ case.x }}").Diagnostics;

        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, static d => Assert.Equal(("IMR1001", "a.scriban-md"), (d.Rule.Id, d.Path)));
        Assert.Contains(diagnostics, static d =>
            d.Message.EndsWith("if 'case' is meant as a field, write '(case)' or 'this.case'", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Deep_templates_come_to_an_end()
    {
        var ifs =
            string.Concat(Enumerable.Repeat("{{ if x }}a", 40)) + string.Concat(Enumerable.Repeat("{{ end }}", 40));
        var loops =
            string.Concat(Enumerable.Repeat("{{ for i in x }}- ", 8))
            + string.Concat(Enumerable.Repeat("{{ end }}", 8));

        Assert.Empty(Analyze(ifs + "\n\n" + loops));
    }

    private static string[] Analyze(string layout, params (string Name, string Text)[] includes)
    {
        var templates = includes
            .Select(static file => TemplateParser.Parse(file.Name + ".scriban-md", file.Text))
            .Append(TemplateParser.Parse("layout.scriban-md", layout))
            .ToList();
        Assert.All(templates, static template => Assert.Empty(template.Diagnostics));
        var units = TemplateUnit
            .Create(templates)
            .ToDictionary(static unit => unit.Template.Path, StringComparer.Ordinal);
        return
        [
            .. EntryCheck
                .Run(units, "layout.scriban-md", Letter)
                .Diagnostics.Where(static d => d.Rule.IsSafety || d.Rule.Id is "IMR1101" or "IMR1102" or "IMR1106")
                .Select(static d => d.ToString()),
        ];
    }
}
