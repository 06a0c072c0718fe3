using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Markdown;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.Templates;

[Trait("Duration", "Long")]
public class PlaceSoundnessTests
{
    private const string First = "{{ name }}";
    private const string Second = "{{ lines[0] }}";

    private static readonly string[] Fragments =
    [
        "`",
        "``",
        "```",
        "~~~",
        "*",
        "**",
        "_",
        "__",
        "[",
        "]",
        "](",
        "]: ",
        "(",
        ")",
        "<",
        "<a ",
        ">",
        "&",
        "&#",
        "!",
        "\\",
        "\\`",
        "\\\\",
        "# ",
        "## ",
        "- ",
        "+ ",
        "* ",
        "1. ",
        "1) ",
        "> ",
        ": ",
        ":   ",
        ".",
        ",",
        "a",
        "word",
        "7",
        " ",
        "  ",
        "    ",
        "\t",
        "\n",
        "\n\n",
        "\n    ",
        "\n  - ",
        "\n    - ",
        "\n      ",
        "\n\n      ",
        "\n- ",
        "\n1. ",
        "\n> ",
        "\n:   ",
        "\n```\n",
        "\n# ",
        "\n===\n",
        "\n---\n",
        First,
        Second,
        "{{ for line in lines }}",
        "{{ if is_urgent }}*",
        "{{ if greeting }}",
        "{{ else }}",
        "{{ end }}",
        "{{ end }}",
        "{{ line }}",
        "{{ capture kept }}",
        "{{ kept }}",
        "{{ count }}",
        "{{ name + ' ' }}",
        "{{~ end ~}}",
        "\n\n\n",
        "| ",
        " | ",
        " |\n",
        "|---|---|\n",
        "\n\n| a | b |\n|---|--:|\n| ",
        "\\\n",
        "\\\n\n",
        "\n::: notice\n",
        "\n:::: columns\n",
        "\n:::\n",
        ":::",
        "^[",
        "^[a ",
        "] ",
        "\n\n::: footnotes\n:::\n\n",
        "[sic]",
        "\n[x]: #u\n\"",
        "\n\n[x]: #u\n",
        "](#u)",
        "[x]",
        "\"",
        "0) ",
        "00. ",
        "m\u00B2",
        "\u00BD",
        "\u200B",
        "\u00AD",
        "\uD842\uDFB7",
        "\u00A0",
    ];

    private static readonly string[] Texts =
    [
        "x",
        "*",
        "_a_",
        "`b`",
        "[c](d)",
        "<b>",
        "&amp;",
        "\\",
        "# e",
        "- f",
        "1. g",
        "2)",
        "> h",
        ": i",
        "===",
        "---",
        "~~~",
        "a*",
        "*a",
        "**a**",
        "!",
        "#",
        "a!",
        "é",
        "{{ j }}",
        "k l",
        "]",
        ")",
        ">",
        ".",
        "(",
        "|",
        "a | b",
        "|---|",
        "|-|-|",
        ":::",
        "::: notice",
        "\\|",
        "`|`",
        "+",
        "=",
        "(u)",
        "(javascript:a)",
        "u \"t\")",
        "\"t\"",
        "'t'",
        "\u201Cq\u201D",
        "19",
        "X",
        "a@b.c",
        "http://a.b",
        "lt;",
        "#60;",
        "^",
        "a^",
        "^[a]",
    ];

    // What rendering refuses: a value that is no text, a link that leads elsewhere, an image that is no file, a letter
    // nested too deep, and a variable that was not set.
    private static readonly string[] Refusals = ["IMR1101", "IMR1110", "IMR1122", "IMR1301", "IMR1302"];

    private static readonly string[] Markers =
    [
        "",
        "",
        "- ",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "2. ",
        "10) ",
        "> ",
        ":   ",
        "-\t",
        "- - ",
        "-   ",
        "| ",
        "::: ",
    ];
    private static readonly string[] Words =
    [
        "",
        "a",
        First,
        First,
        Second,
        "- - -",
        "---",
        "`x`",
        "# h",
        "```",
        "[a]: #b",
        "| a | b |",
        "|---|---|",
        "notice",
        ":::",
        First + " | " + Second + " |",
    ];

    private static readonly Gen<string> Lines = Gen.Select(
        Gen.Int[0, 12],
        Gen.Int[0, Markers.Length - 1],
        Gen.Int[0, Words.Length - 1],
        static (indent, marker, word) => word == 0 ? "" : new string(' ', indent) + Markers[marker] + Words[word]
    );

    [Fact]
    public void A_value_is_text_in_every_template() =>
        Property.Holds(
            Gen.Select(Of(Fragments).Array[0, 6], Of(Fragments).Array[0, 6], Of(Texts), Of(Texts)),
            count: Effort.Of(50_000),
            static parts =>
            {
                var (before, after, name, line) = parts;
                HoldsText(string.Concat(before) + First + string.Concat(after), name, line);
            }
        );

    [Fact]
    public void A_value_is_text_in_every_list() =>
        Property.Holds(Gen.Select(Lines.Array[1, 7], Of(Texts), Of(Texts)), count: Effort.Of(50_000), static parts =>
            HoldsText(string.Join('\n', parts.Item1), parts.Item2, parts.Item3)
        );

    private static Gen<string> Of(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    // The page has one structure for all values, or none at all; the Markdown says the same as the page, or is refused.
    private static void HoldsText(string layout, string name, string line)
    {
        if (Load(layout) is not { } renderer)
        {
            return;
        }

        var letter = Notices.Good with { Name = name, Lines = [line] };
        var harmless = Render(
            renderer,
            Notices.Good with
            {
                Name = "harmlessname",
                Lines = ["harmlessline"],
            },
            LetterFormat.Html
        );
        var page = Render(renderer, letter, LetterFormat.Html);
        Assert.Equal(harmless is null, page is null);
        if (page is null)
        {
            return;
        }

        var (expected, actual) = (Body(harmless!), Body(page));
        Assert.Equal(Fill(Structure(expected), name, line), Structure(actual));
        Assert.Equal(Fill(expected.TextContent, name, line), actual.TextContent);
        if (Render(renderer, letter, LetterFormat.Markdown) is { } markdown)
        {
            Assert.Equal(
                actual.QuerySelector("main")!.InnerHtml.Trim(),
                Body(MarkdownToHtml.Convert(markdown)).InnerHtml.Trim()
            );
        }
    }

    // An image's text is an attribute, so that values are filled in there too.
    private static string Fill(string text, string name, string line) =>
        text.Replace("harmlessname", name, StringComparison.Ordinal)
            .Replace("harmlessline", line, StringComparison.Ordinal);

    private static LetterRenderer<Notice>? Load(string layout)
    {
        try
        {
            return Notices.Renderer(layout);
        }
        catch (TemplateException)
        {
            return null;
        }
    }

    private static string? Render(LetterRenderer<Notice> renderer, Notice letter, LetterFormat format)
    {
        try
        {
            return renderer.Render(letter, format);
        }
        catch (TemplateException exception)
        {
            Assert.Contains(Assert.Single(exception.Diagnostics).Rule.Id, Refusals);
            return null;
        }
    }

    private static IElement Body(string html) => new HtmlParser().ParseDocument(html).Body!;

    private static string Structure(IElement element) =>
        "<"
        + element.LocalName
        + string.Concat(element.Attributes.Select(static a => $" {a.Name}={a.Value}"))
        + ">"
        + string.Concat(element.Children.Select(Structure))
        + "</>";
}
