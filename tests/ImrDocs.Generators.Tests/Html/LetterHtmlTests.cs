using ImrDocs.Generators.Html;
using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Tests;

namespace ImrDocs.Generators.Tests.Html;

/// <summary>What each text of a template becomes in HTML, and which templates cannot be told so.</summary>
public class LetterHtmlTests
{
    public static TheoryData<string, string[]> Told() =>
        new()
        {
            { "Dear *{{ name }}*,\n", ["Dear *: <p>Dear <em>", "name:  | ", "*,\\n: </em>,</p>\\n"] },
            { "# A & B\n\n{{ name }}\n", ["# A & B\\n\\n: <h1>A &amp; B</h1>\\n<p>", "name:  | ", "\\n: </p>\\n"] },
            {
                "All:\n{{~ for line in lines ~}}\n\n{{ line }}\n{{~ end ~}}\n\nEnd.\n",
                [
                    "All:\\n: <p>All:</p>\\n",
                    "(",
                    "\\n: <p>",
                    "line:  | ",
                    "\\n: </p>\\n",
                    ")",
                    "\\nEnd.\\n: <p>End.</p>\\n",
                ]
            },
            {
                "To {{ for line in lines }}{{ line }}{{ if !for.last }}\n\n{{ end }}{{ end }}\n",
                ["To : <p>To ", "(", "line:  | ", "\\n\\n: </p>\\n<p>", ")", "\\n: </p>\\n"]
            },
            {
                "All:\n\n{{~ for note in notes ~}}\n- {{ note }}\n{{~ end ~}}\n\nEnd.\n",
                [
                    "All:\\n\\n: <p>All:</p>\\n",
                    "(<ul>\\n",
                    "- : <li>",
                    "note:  | ",
                    "\\n: </li>\\n",
                    ")</ul>\\n",
                    "\\nEnd.\\n: <p>End.</p>\\n",
                ]
            },
            {
                "> {{ name }}\n>\n> - {{ name }}\n\nRead [this](#a.html \"b\").\n",
                [
                    "> : <blockquote>\\n<p>",
                    "name:  | ",
                    "\\n>\\n> - : </p>\\n<ul>\\n<li>",
                    "name:  | ",
                    "\\n\\nRead [this](#a.html \"b\").\\n: </li>\\n</ul>\\n</blockquote>\\n<p>Read <a "
                        + "href=\"#a.html\" title=\"b\">this</a>.</p>\\n",
                ]
            },
        };

    [Theory, MemberData(nameof(Told))]
    public void Every_text_becomes_what_Markdig_makes_of_it(string layout, string[] expected)
    {
        var template = SmallLetter.Bind(layout);
        var result = LetterHtmlSearch.Run(template);
        Assert.Null(result.Refusal);
        Assert.Equal(expected, Pieces.Of(template, result.Form!));
    }

    [Theory]
    [InlineData(
        "{{ for line in lines ~}}\n- {{ line }}\n\n{{~ end ~}}\n",
        2,
        6,
        "a list with one element stands close, one with two is spread"
    )]
    [InlineData("One\n{{~ if greeting ~}}\n===\n{{~ end ~}}\n\n{{ name }}\n", 1, 1, "the text is a heading or not")]
    [InlineData("[a]\n\n{{~ if greeting ~}}\n[a]: #b\n\n{{~ end ~}}\n{{ name }}\n", 1, 1, "the text is a link or not")]
    public void What_a_text_becomes_must_not_depend_on_what_stands_elsewhere(
        string layout,
        int line,
        int column,
        string why
    )
    {
        var result = LetterHtmlSearch.Run(SmallLetter.Bind(layout));
        Assert.True(result.Form is null, why);
        Assert.Equal(
            ("layout.scriban-md", line, column),
            (result.Refusal!.Path, result.Refusal.Line, result.Refusal.Column)
        );
    }

    [Fact]
    public void An_address_that_depends_on_a_condition_is_not_put_together_from_pieces() =>
        Assert.Null(
            LetterHtmlSearch
                .Run(SmallLetter.Bind("{{ name }} [a](https://{{ if greeting }}www.{{ end }}example.org)\n"))
                .Form
        );

    [Theory]
    [InlineData("<p>a <a href=\"https://example.org/?a&amp;b\" title=\"c\">", null)]
    [InlineData("</a> b <a href=\"#c\"></a><a href=\"mailto:a@example.org\">", null)]
    [InlineData("a href=&quot;javascript:x&quot;", null)]
    [InlineData("</p>\n<", null)]
    [InlineData("<a href=\"javascript:x\">", "the link leads to 'javascript:x'")]
    [InlineData("<a href=\"java", "the address of a link depends")]
    [InlineData("<p><a ", "the address of a link depends")]
    [InlineData("a href=\"#b\">", "the address of a link depends")]
    [InlineData("<img src=\"#a\" alt=\"\" />", "'#a' is no file of")]
    public void A_piece_of_HTML_holds_an_address_whole(string html, string? reason) =>
        Assert.StartsWith(reason ?? "right", HtmlLinks.Refusal(html) ?? "right", StringComparison.Ordinal);

    [Fact]
    public void One_template_becomes_other_HTML_in_other_places()
    {
        var template = SmallLetter.Bind(
            "# {{ include 'who' }}\n\n{{ include 'who' }}\n",
            ("who.scriban-md", "Dear {{ name }}")
        );
        Assert.Equal(
            [
                "# : ",
                "Dear : <h1>Dear ",
                "name:  | ",
                "\\n\\n: </h1>\\n",
                "Dear : <p>Dear ",
                "name:  | ",
                "\\n: </p>\\n",
            ],
            Pieces.Of(template, LetterHtmlSearch.Run(template).Form!)
        );
    }

    [Fact]
    public void The_tags_around_a_value_in_right_to_left_text_are_part_of_the_pieces_beside_it()
    {
        var template = SmallLetter.Bind(
            "{{ name }}\n\n::: {lang=ar}\na {{ name }}{{ if greeting }} {{ greeting }}{{ end }}.\n:::\n"
        );
        var form = LetterHtmlSearch.Run(template).Form!;
        Assert.Equal(
            [
                "name: <p> | ",
                "\\n\\n::: {lang=ar}\\na : </p>\\n<div lang=\"ar\" dir=\"rtl\">\\n<p>a ",
                "name: <bdi> | </bdi>",
                " :  ",
                "greeting: <bdi> | </bdi>",
                ".\\n:::\\n: .</p>\\n</div>\\n",
            ],
            Pieces.Of(template, form)
        );
    }

    [Fact]
    public void A_value_that_is_in_right_to_left_text_or_not_has_no_form() =>
        Assert.Equal(
            "the same text is read in two ways",
            LetterHtmlSearch
                .Run(
                    SmallLetter.Bind(
                        "{{ capture x }}{{ name }}{{ end }}{{ if greeting }}::: {lang=ar}\n{{ x }}\n:::\n\n"
                            + "{{ else }}{{ x }}\n\n{{ end }}End.\n"
                    )
                )
                .Refusal?.Reason
        );

    [Fact]
    public void Includes_that_multiply_without_end_are_not_followed()
    {
        var others = Enumerable
            .Range(0, 14)
            .Select(static i =>
                ($"t{i}.scriban-md", i == 13 ? "a" : $"{{{{ include 't{i + 1}' }}}} {{{{ include 't{i + 1}' }}}}")
            )
            .ToArray();
        Assert.Contains(
            "too many times",
            LetterHtmlSearch.Run(SmallLetter.Bind("{{ name }} {{ include 't0' }}\n", others)).Refusal!.Reason,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Text_without_end_is_not_read_again_and_again()
    {
        var part = ("part.scriban-md", string.Concat(Enumerable.Repeat("One more line.\n\n", 4_000)));
        var layout = "{{ name }}\n\n" + string.Concat(Enumerable.Repeat("{{ include 'part' ~}}\n", 5));

        var refusal = LetterHtmlSearch.Run(SmallLetter.Bind(layout, part)).Refusal!;

        Assert.Contains("more text", refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_template_is_told_alike_on_every_run()
    {
        var template = SmallLetter.Bind("All:\n\n{{~ for note in notes ~}}\n- {{ note }}\n{{~ end ~}}\n\nEnd.\n");
        Assert.Equal(
            Pieces.Of(template, LetterHtmlSearch.Run(template).Form!),
            Pieces.Of(template, LetterHtmlSearch.Run(template).Form!)
        );
    }

    [Fact]
    public void A_form_that_is_wrong_is_found_out_by_other_ways_and_values()
    {
        var template = SmallLetter.Bind("Dear {{ name }}{{ if greeting }}, {{ greeting }}{{ end }}.\n");
        var flow = LetterFlow.Of(template)!;
        var right = LetterHtmlSearch.Run(template).Form!;
        Assert.Null(HtmlProbe.Run(right, flow, new FlowChooser(), count: 100));
        foreach (var step in flow.Steps)
        {
            var wrong = new LetterHtml(
                flow,
                [.. flow.Steps.Select(s => right.PieceOf(s) with { After = s == step ? "x" : right.PieceOf(s).After })],
                right.Start,
                right.End
            );
            Assert.NotNull(HtmlProbe.Run(wrong, flow, new FlowChooser(), count: 100));
        }

        // The letter isolates no value where it declares no language.
        Assert.NotNull(HtmlProbe.Run(right, flow, new FlowChooser(), count: 100, language: "en"));
    }
}
