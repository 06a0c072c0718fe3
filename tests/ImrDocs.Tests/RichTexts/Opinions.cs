using ImrDocs.Letters;
using ImrDocs.RichTexts;
using ImrDocs.TemplateFolders;
using ImrDocs.Tests.Letters;

namespace ImrDocs.Tests.RichTexts;

/// <summary>Opinions, and ways to render them.</summary>
internal static class Opinions
{
    public const string Json = """
        {
          "name": "Ann",
          "rationale": "Some **bold**.\n\n- one\n- two\n\n1. a",
          "remarks": "- r",
          "findings": ["f", "1. g\n2. h"],
          "grounds": [{ "title": "T", "text": "- x\n\ny" }]
        }
        """;

    public const string LeastJson = """{ "name": "Bo", "rationale": "a" }""";

    public static Opinion Of(string rationale, params string[] findings) =>
        new()
        {
            Name = "Ann",
            Rationale = RichText.Parse(rationale),
            Findings = [.. findings.Select(RichText.Parse)],
        };

    public static TemplateFiles Files(string layout) =>
        TemplateFiles.FromTexts([
            new("layout.scriban-md", layout),
            new("title.scriban-txt", "Opinion"),
            new("running-head.scriban-txt", "Opinion"),
        ]);

    public static string Markdown(string layout, Opinion opinion) =>
        new LetterRenderer<Opinion>(Files(layout)).Render(opinion, LetterFormat.Markdown);

    /// <summary>The blocks of the page.</summary>
    public static string Html(string layout, Opinion opinion) =>
        BlocksOf(new LetterRenderer<Opinion>(Files(layout)).Render(opinion, LetterFormat.Html));

    /// <summary>The blocks of a page.</summary>
    public static string BlocksOf(string page)
    {
        var start = page.IndexOf("<main>\n", StringComparison.Ordinal) + "<main>\n".Length;
        return page[start..page.IndexOf("</main>", StringComparison.Ordinal)].TrimEnd() + "\n";
    }

    public static Templating.Schema.LetterSchema Schema => LetterSchemaOf<Opinion>();

    public static IReadOnlyList<string> Errors(string layout) =>
        [.. TemplateCheck.Run(Files(layout), Schema).Select(static diagnostic => diagnostic.ToString())];

    private static Templating.Schema.LetterSchema LetterSchemaOf<T>()
        where T : class, Models.ILetter<T> => T.LetterSchema;
}
