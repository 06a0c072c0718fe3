using ImrDocs.TemplateFolders;
using ImrDocs.Tests.Letters;
using ImrDocs.Tracing;

namespace ImrDocs.Tests.Tracing;

public class PointTests
{
    [Theory]
    [InlineData("{{ if is_urgent }}a{{ end }}", "1,7 is_urgent: +true -false")]
    [InlineData("{{ if !greeting }}a{{ else }}b{{ end }}", "1,7 !greeting: +true -false")]
    [InlineData(
        "{{ if greeting }}a{{ else if count > 5 }}b{{ else if amount }}c{{ end }}",
        "1,7 greeting: -true +false; 1,30 count > 5: -true +false; 1,54 amount: +true -false"
    )]
    [InlineData(
        "{{ if count > 1 && (is_urgent || amount) }}b{{ end }}",
        "1,7 count > 1 && (is_urgent || amount): +true -false; 1,7 count > 1: +true -false; 1,21 is_urgent: "
            + "+true -false; 1,34 amount: -true -false"
    )]
    [InlineData("{{ count > 1 ? 'a' : 'b' }}", "1,4 count > 1: +true -false")]
    [InlineData("{{ n = 0 }}{{ while n < count }}{{ n }}{{ n = n + 1 }}{{ end }}", "1,21 n < count: +true +false")]
    public void A_condition_and_each_side_of_it_is_true_and_false(string layout, string points) =>
        Assert.Equal(points, Show(layout));

    [Theory]
    [InlineData(
        "{{ case tone }}{{ when 'kind', 'by-the-book' }}b{{ end }}",
        "1,24 tone: -'kind'; 1,32 tone: +'by-the-book'"
    )]
    [InlineData("{{ case tone }}{{ when 'kind' }}b{{ else }}c{{ end }}", "1,9 tone: +else; 1,24 tone: -'kind'")]
    [InlineData(
        "{{ case count }}{{ when 3, 2 }}b{{ when 4 }}c{{ end }}",
        "1,9 count: -none; 1,25 count: +3; 1,28 count: +2; 1,41 count: -4"
    )]
    [InlineData("{{ case count }}{{ when 2 }}b{{ end }}", "1,9 count: +none; 1,25 count: -2")]
    public void A_case_takes_each_of_its_branches_and_none_where_that_can_be(string layout, string points) =>
        Assert.Equal(points, Show(layout));

    [Theory]
    [InlineData("{{ for part in parts }}{{ part.title }}{{ end }}", "1,16 parts: -empty -one +several")]
    [InlineData("{{ for line in lines }}{{ line }}{{ end }}", "1,16 lines: -one +several")]
    [InlineData("{{ lines | array.join ', ' }}", "1,4 lines: -one +several")]
    [InlineData(
        "{{ if parts.size > 0 }}{{ for part in parts reversed }}{{ part.title }}{{ end }}{{ end }}",
        "1,7 parts.size > 0: +true -false; 1,39 parts: -one +several"
    )]
    [InlineData("{{ kept = lines }}{{ for line in kept }}{{ line }}{{ break }}{{ end }}", "1,34 kept: -one +several")]
    [InlineData("{{ for x in [1, 2] }}{{ x }}{{ end }}", "")]
    [InlineData(
        "{{ for x in (lines | array.reverse) }}{{ x }}{{ else }}none{{ end }}",
        "1,14 lines | array.reverse: +filled -empty"
    )]
    public void A_list_has_each_number_of_elements_that_the_letter_allows(string layout, string points) =>
        Assert.Equal(points, Show(layout));

    [Theory]
    [InlineData("{{ tone }}", "1,4 tone: -'kind' +'by-the-book'")]
    [InlineData("{{ tone | string.upcase }}", "")]
    [InlineData("{{ greeting ?? 'x' }}", "1,4 greeting: -present +absent")]
    [InlineData(
        "{{ greeting == null ? 'y' : 'z' }}{{ greeting ?? 'x' }}",
        "1,4 greeting == null: +true -false; 1,4 greeting: -present +absent; 1,38 greeting: -present +absent"
    )]
    [InlineData("{{ part?.title ?? 'n' }}", "1,4 part: -present +absent; 1,4 part?.title: -present +absent")]
    [InlineData("{{ if reply }}{{ reply | date.to_string '%Y' }}{{ end }}", "1,7 reply: -true +false")]
    [InlineData("{{ name }}", "")]
    public void A_choice_has_each_value_and_what_can_be_absent_is_there_and_not(string layout, string points) =>
        Assert.Equal(points, Show(layout));

    [Fact]
    public void What_one_call_of_a_template_reaches_the_template_reaches() =>
        Assert.Equal(
            "1,7 $.part.number: +true +false",
            Show(
                "{{ include 'part' part: parts[0] }}{{ include 'part' part: parts[1] }}",
                ("part.scriban-md", "{{ if $.part.number }}a{{ end }}")
            )
        );

    [Fact]
    public void What_is_there_at_every_call_of_a_template_is_not_asked_in_it() =>
        Assert.Equal(
            "1,7 amount: +true -false",
            Show(
                "{{ if amount }}{{ include 'amount' amount: amount }}{{ end }}",
                ("amount.scriban-md", "{{ $.amount }}")
            )
        );

    [Fact]
    public void A_field_of_a_section_is_absent_also_where_nothing_behind_it_is_asked() =>
        Assert.Equal(
            "1,32 part.title == 'Two' && part.number: +true +false; 1,32 part.title == 'Two': +true +false; "
                + "1,55 part.number: +true -false",
            Show(
                "{{ for part in parts }}{{ x = (part.title == 'Two' && part.number) ? 'a' : 'b' }}{{ x }}{{ end }}",
                skipLists: true
            )
        );

    [Fact]
    public void A_letter_tells_how_often_it_comes_by_each_line()
    {
        var tracer = Tracer(
            "Dear\n{{ for part in parts }}\n- {{ part.title }}\n{{ if is_urgent }}\nurgent\n{{ else "
                + "}}\nslow\n{{ end }}\n{{ end }}\n{{~ # a remark ~}}\n"
        );

        Assert.Equal(
            [1, 2, 3, 4, 5, 6, 7],
            tracer.Map.Lines.Where(static line => line.Path == "layout.scriban-md").Select(static line => line.Line)
        );
        Assert.Equal(
            [(1, 1), (2, 1), (3, 2), (4, 2), (5, 2)],
            tracer
                .Reach(Notices.Good)
                .Lines.Where(static line => line.Key.Path == "layout.scriban-md")
                .OrderBy(static line => line.Key.Line)
                .Select(static line => (line.Key.Line, line.Value))
        );
    }

    [Fact]
    public void A_template_that_no_letter_includes_is_not_rendered()
    {
        var tracer = Tracer("x", ("idle.scriban-md", "y"));

        Assert.Contains("idle.scriban-md", tracer.Map.Templates);
        Assert.Equal(
            ["layout.scriban-md", "running-head.scriban-txt", "title.scriban-txt"],
            tracer
                .Reach(Notices.Good)
                .Points.Where(static point => point.Kind == WordingPointKind.Template)
                .Select(static point => point.Path)
                .Order(StringComparer.Ordinal)
        );
    }

    private static string Show(string layout, params (string Path, string Text)[] others) =>
        Show(layout, skipLists: false, others);

    private static string Show(string layout, bool skipLists, params (string Path, string Text)[] others)
    {
        var tracer = Tracer(layout, others);
        var reached = tracer.Reach(Notices.Good).Points;
        return string.Join(
            "; ",
            tracer
                .Map.Points.Where(point =>
                    point.Kind != WordingPointKind.Template && !(skipLists && point.Kind == WordingPointKind.List)
                )
                .GroupBy(static point => $"{point.Line},{point.Column} {point.Subject}")
                .Select(same =>
                    same.Key
                    + ": "
                    + string.Join(' ', same.Select(point => (reached.Contains(point) ? "+" : "-") + point.Outcome))
                )
        );
    }

    private static LetterTracer<Notice> Tracer(string layout, params (string Path, string Text)[] others) =>
        new(
            TemplateFiles.FromTexts([
                new("layout.scriban-md", layout),
                new("title.scriban-txt", "Notice"),
                new("running-head.scriban-txt", "Notice"),
                .. others.Select(static file => KeyValuePair.Create(file.Path, file.Text)),
            ])
        );
}
