using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ImrDocs.Letters;

namespace ImrDocs.Determinations.Tests.Letters;

public partial class HtmlFormTests
{
    private static readonly LetterRenderer<FinalDetermination> Renderer = Samples.NewRenderer();

    private static readonly HashSet<string> Elements =
    [
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "main",
        "h1",
        "h2",
        "h3",
        "p",
        "dl",
        "dt",
        "dd",
        "em",
        "strong",
    ];

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void A_page_has_a_language_a_title_and_only_the_elements_of_a_letter(string sample)
    {
        var document = LetterPage.Of(Renderer, Samples.Read(sample));

        Assert.Equal("en", document.DocumentElement.GetAttribute("lang"));
        Assert.NotEqual("", document.Title);
        Assert.Subset(Elements, document.All.Select(static e => e.LocalName).ToHashSet());
        Assert.Empty(document.Body!.Descendants<IElement>().SelectMany(static e => e.Attributes));
    }

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void A_page_has_one_first_heading_and_skips_no_level(string sample)
    {
        var levels = LetterPage
            .Of(Renderer, Samples.Read(sample))
            .QuerySelectorAll("h1,h2,h3,h4,h5,h6")
            .Select(static h => h.LocalName[1] - '0')
            .ToList();

        Assert.Single(levels, 1);
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), static pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Every_value_of_a_description_list_belongs_to_one_label(string sample)
    {
        foreach (var list in LetterPage.Of(Renderer, Samples.Read(sample)).QuerySelectorAll("dl"))
        {
            var names = list.Children.Select(static e => e.LocalName).ToList();
            Assert.NotEmpty(names);
            Assert.Equal(Enumerable.Range(0, names.Count).Select(static i => i % 2 == 0 ? "dt" : "dd"), names);
        }
    }

    [Fact]
    public void The_case_header_shows_its_seven_fields_in_order()
    {
        var list = LetterPage.Of(Renderer, Samples.Read("header-standard")).QuerySelector("dl")!;

        Assert.Equal(
            ["CM16-0100001", "11/09/2016", "03/02/2015", "12/05/2016", "10/20/2016", "Standard", "11/01/2016"],
            list.QuerySelectorAll("dd").Select(static e => e.TextContent)
        );
    }

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void A_page_refers_to_nothing_outside_itself(string sample)
    {
        var style = LetterPage.StyleOf(LetterPage.Of(Renderer, Samples.Read(sample)));

        Assert.DoesNotContain("url(", style, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", style, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(
            LetterPage.Of(Renderer, Samples.Read(sample)).QuerySelectorAll("[src],[href],script,link,iframe,object")
        );
    }

    [Fact]
    public void Every_printed_page_repeats_the_case_number_and_counts_the_pages()
    {
        var style = LetterPage.StyleOf(LetterPage.Of(Renderer, Samples.Read("header-standard")));

        Assert.Matches("--running-head: \"[^\"]*CM16-0100001\"", style);
        Assert.Contains("content: var(--running-head)", style, StringComparison.Ordinal);
        Assert.Contains("counter(page) \" of \" counter(pages)", style, StringComparison.Ordinal);
        Assert.Matches(HeadingsStayWithWhatFollows(), style);
    }

    [Fact]
    public void Every_color_of_text_has_a_contrast_to_the_page_of_four_and_a_half_at_least()
    {
        var style = LetterPage.StyleOf(LetterPage.Of(Renderer, Samples.Read("seed")));
        var properties = CustomColor()
            .Matches(style)
            .ToDictionary(static m => m.Groups[1].Value, static m => m.Groups[2].Value);
        var colors = Color()
            .Matches(style)
            .Select(static m => m.Groups[1].Value)
            .Select(value => value.StartsWith("var(", StringComparison.Ordinal) ? properties[value[4..^1]] : value)
            .Distinct()
            .ToList();

        Assert.Contains("#4a4a4a", colors);
        Assert.Contains("background: #fff", style, StringComparison.Ordinal);
        Assert.All(colors, static color =>
            Assert.True(Contrast.ToWhite(color) >= 4.5, $"{color} has {Contrast.ToWhite(color)}")
        );
    }

    [GeneratedRegex(
        @"h1,\s+h2,\s+h2 \+ p,\s+h3,\s+h3 \+ p,\s+dt \{\s+break-after: avoid;\s+break-inside: avoid;",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex HeadingsStayWithWhatFollows();

    [GeneratedRegex(@"(--[a-z-]+): (#[0-9a-f]{6})", RegexOptions.CultureInvariant)]
    private static partial Regex CustomColor();

    [GeneratedRegex(@"[\s;{]color: (#[0-9a-f]{6}|var\(--[a-z-]+\))", RegexOptions.CultureInvariant)]
    private static partial Regex Color();
}
