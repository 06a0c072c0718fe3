using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using ImrDocs.Letters;
using ImrDocs.Templates;
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
        "`", "``", "```", "~~~", "*", "**", "_", "__", "[", "]", "](", "]: ", "(", ")", "<", "<a ", ">", "&", "&#", "!", "\\", "\\`", "\\\\", "# ", "## ", "- ", "+ ", "* ", "1. ", "1) ",
        "> ", ": ", ":   ", ".", ",", "a", "word", "7", " ", "  ", "    ", "\t", "\n", "\n\n", "\n    ", "\n  - ", "\n    - ", "\n      ", "\n\n      ", "\n- ", "\n1. ", "\n> ", "\n:   ", "\n```\n", "\n# ", "\n===\n", "\n---\n", First, Second,
    ];

    private static readonly string[] Texts =
    [
        "x", "*", "_a_", "`b`", "[c](d)", "<b>", "&amp;", "\\", "# e", "- f", "1. g", "2)", "> h", ": i", "===", "---", "~~~", "a*", "*a", "**a**", "!", "#", "a!", "é", "{{ j }}", "k l", "]", ")", ">", ".", "(", "|", "+", "=",
    ];

    private static readonly string[] Markers = ["", "", "- ", "- ", "* ", "+ ", "1. ", "2. ", "10) ", "> ", ":   ", "-\t", "- - ", "-   "];
    private static readonly string[] Words = ["", "a", First, First, Second, "- - -", "---", "`x`", "# h", "```", "[a]: b"];

    [Fact]
    public void A_value_is_text_in_every_template_that_is_accepted()
    {
        var accepted = 0;
        Property.Holds(
            Gen.Select(Gen.Int[0, Fragments.Length - 1].Select(static i => Fragments[i]).Array[0, 6], Gen.Int[0, Fragments.Length - 1].Select(static i => Fragments[i]).Array[0, 6],
                Gen.Int[0, Texts.Length - 1].Select(static i => Texts[i]), Gen.Int[0, Texts.Length - 1].Select(static i => Texts[i])),
            count: 50_000,
            parts =>
            {
                var (before, after, name, line) = parts;
                accepted += IsText(string.Concat(before) + First + string.Concat(after), name, line) ? 1 : 0;
            });
        Assert.InRange(accepted, 10_000, 50_000);
    }

    [Fact]
    public void A_value_is_text_in_every_list_that_is_accepted()
    {
        var accepted = 0;
        var lines = Gen.Select(Gen.Int[0, 12], Gen.Int[0, Markers.Length - 1], Gen.Int[0, Words.Length - 1], static (indent, marker, word) =>
            word == 0 ? "" : new string(' ', indent) + Markers[marker] + Words[word]).Array[1, 7];
        Property.Holds(
            Gen.Select(lines, Gen.Int[0, Texts.Length - 1].Select(static i => Texts[i]), Gen.Int[0, Texts.Length - 1].Select(static i => Texts[i])),
            count: 50_000,
            parts => accepted += IsText(string.Join('\n', parts.Item1), parts.Item2, parts.Item3) ? 1 : 0);
        Assert.InRange(accepted, 10_000, 50_000);
    }

    // Whether the template is accepted; then no value is anything but text in it.
    private static bool IsText(string layout, string name, string line)
    {
        if (Load(layout) is not { } renderer)
        {
            return false;
        }

        var harmless = Page(renderer, "harmlessname", "harmlessline");
        var hostile = Page(renderer, name, line);
        Assert.Equal(Fill(Structure(harmless), name, line), Structure(hostile));
        Assert.Equal(Fill(harmless.TextContent, name, line), hostile.TextContent);
        return true;
    }

    // An image's text is an attribute, so that values are filled in there too.
    private static string Fill(string text, string name, string line) =>
        text.Replace("harmlessname", name, StringComparison.Ordinal).Replace("harmlessline", line, StringComparison.Ordinal);

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

    private static IElement Page(LetterRenderer<Notice> renderer, string name, string line) => new HtmlParser().ParseDocument(MarkdownToHtml.Convert(
        renderer.Render(Notices.Good with { Name = name, Lines = [line] }, LetterFormat.Markdown))).Body!;

    private static string Structure(IElement element) =>
        "<" + element.LocalName + string.Concat(element.Attributes.Select(static a => $" {a.Name}={a.Value}")) + ">" + string.Concat(element.Children.Select(Structure)) + "</>";
}
