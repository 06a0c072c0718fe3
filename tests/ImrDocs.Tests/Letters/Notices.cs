using System.Text;
using ImrDocs.Letters;
using ImrDocs.TemplateFolders;

namespace ImrDocs.Tests.Letters;

/// <summary>A notice without an error, and ways to render it.</summary>
internal static class Notices
{
    public const string Json = """
        {
          "name": "Ann",
          "greeting": "Good day",
          "lines": ["first", "second"],
          "sentOn": "2016-01-02",
          "reply": "2016-02-03",
          "count": 3,
          "amount": 12.50,
          "isUrgent": true,
          "tone": "by-the-book",
          "part": { "title": "One", "number": 1 },
          "parts": [{ "title": "Two" }, { "title": "Three", "number": 3 }]
        }
        """;

    /// <summary>Only what every notice has.</summary>
    public const string LeastJson = """
        {
          "name": "Bo", "lines": ["only"], "parts": [{ "title": "x" }], "sentOn": "2016-02-29",
          "count": 0, "isUrgent": false, "tone": "kind"
        }
        """;

    public static Notice Good { get; } =
        new()
        {
            Name = "1. *bo_ld*",
            Greeting = null,
            Lines = ["a", "b"],
            SentOn = new(2016, 1, 2),
            Count = 3,
            Amount = 12.50m,
            IsUrgent = true,
            Tone = Tone.Formal,
            Parts = [new() { Title = "One" }, new() { Title = "Two", Number = 2 }],
        };

    public static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);

    public static LetterRenderer<Notice> Renderer(string layout, params (string Path, string Text)[] others) =>
        new(
            TemplateFiles.FromTexts(
                others
                    .Concat<(string Path, string Text)>([
                        ("layout.scriban-md", layout),
                        ("title.scriban-txt", "Notice"),
                        ("running-head.scriban-txt", "Notice"),
                    ])
                    .DistinctBy(static file => file.Path)
                    .Select(static file => KeyValuePair.Create(file.Path, file.Text))
            )
        );

    /// <summary>The Markdown of the good notice, or the errors of the templates.</summary>
    public static string Markdown(string layout, params (string Path, string Text)[] others)
    {
        try
        {
            return Renderer(layout, others).Render(Good, LetterFormat.Markdown);
        }
        catch (TemplateException exception)
        {
            return exception.Message;
        }
    }
}
